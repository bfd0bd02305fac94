package jp.akashi.web.provider;

import java.util.List;
import java.util.Optional;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.Drafts;
import jp.akashi.certification.Certifications;
import jp.akashi.consultation.Consultations;
import jp.akashi.desk.Cases;
import jp.akashi.desk.Desk;
import jp.akashi.examination.Turn;
import jp.akashi.party.Person;
import jp.akashi.surveillance.proceeding.Proceedings;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// 事業者の最初の画面: what the organisation has in hand, whose turn it is, and what to do next.
@Controller
public class HomePage {
    private final Desk desk;
    private final Cases cases;
    private final Drafts drafts;
    private final Certifications certifications;
    private final HomeLines lines;
    private final Consultations consultations;
    private final Proceedings proceedings;

    HomePage(
            Desk desk,
            Cases cases,
            Drafts drafts,
            Certifications certifications,
            HomeLines lines,
            Consultations consultations,
            Proceedings proceedings) {
        this.consultations = consultations;
        this.proceedings = proceedings;
        this.desk = desk;
        this.cases = cases;
        this.drafts = drafts;
        this.certifications = certifications;
        this.lines = lines;
    }

    @GetMapping("/provider")
    public Page show(Person person) {
        var provider = Own.providerOf(person);
        desk.check(person, Action.SEE_APPLICATION, Access.Target.of(provider));
        return Page.of("provider/home", Actor.PROVIDER, "申請の一覧")
                .with("toReport", toReport(person))
                .with(
                        "unread",
                        (int)
                                consultations.list(provider).stream()
                                        .filter(each -> each.isUnreadBy(person.id()))
                                        .count())
                .with("drafts", openDrafts(person))
                .with("cases", cases.list(provider).stream().map(lines::ofCase).toList())
                .with(
                        "certificates",
                        certifications.list(provider).stream()
                                .map(lines::ofCertification)
                                .toList());
    }

    /// How many proceedings on the organisation's services wait for it.
    private int toReport(Person person) {
        return (int)
                proceedings.list(Own.providerOf(person)).stream()
                        .filter(each -> each.turn() == Turn.PROVIDER)
                        .count();
    }

    /// The drafts of new applications; corrections are reached from what they correct.
    private List<HomeLines.DraftLine> openDrafts(Person person) {
        return drafts.list(Own.providerOf(person)).stream()
                .filter(draft -> Optional.ofNullable(draft.corrects()).isEmpty())
                .map(lines::ofDraft)
                .toList();
    }
}
