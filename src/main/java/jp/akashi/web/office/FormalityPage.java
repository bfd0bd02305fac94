package jp.akashi.web.office;

import java.util.Arrays;
import java.util.List;
import jp.akashi.access.Action;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.PreCheck;
import jp.akashi.desk.CaseFile;
import jp.akashi.disclosure.Finding;
import jp.akashi.evidence.VirusScanner;
import jp.akashi.examination.AcceptUnchanged;
import jp.akashi.examination.CheckFormality;
import jp.akashi.examination.FormalityPoint;
import jp.akashi.examination.Stage;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The formality check (形式審査): the machine's findings beside the office's points.
@Controller
public class FormalityPage {
    private final Desktop desktop;
    private final CaseFrame frame;
    private final CheckFormality checkFormality;
    private final PreCheck preCheck;
    private final FindingViews views;
    private final Wording wording;
    private final VirusScanner scanner;
    private final AcceptUnchanged acceptUnchanged;

    FormalityPage(
            Desktop desktop,
            CaseFrame frame,
            CheckFormality checkFormality,
            PreCheck preCheck,
            FindingViews views,
            Wording wording,
            VirusScanner scanner,
            AcceptUnchanged acceptUnchanged) {
        this.acceptUnchanged = acceptUnchanged;
        this.desktop = desktop;
        this.frame = frame;
        this.checkFormality = checkFormality;
        this.preCheck = preCheck;
        this.views = views;
        this.wording = wording;
        this.scanner = scanner;
    }

    @GetMapping("/office/cases/{id}/formality")
    Page show(Person person, @PathVariable String id) {
        var file = desktop.open(person, id);
        return frame.page("office/formality", file, "formality")
                .with("open", file.examination().stage() == Stage.FORMALITY)
                .with("findings", views.of(file, findings(file)))
                .with("points", points(file))
                .with("scanned", scanner.isSetUp());
    }

    @PostMapping("/office/cases/{id}/formality")
    Flash conclude(
            Person person, @PathVariable String id, @RequestParam long version, Judged judged) {
        var points = judged.points().stream().map(FormalityPoint::valueOf).toList();
        boolean passed = points.size() == FormalityPoint.values().length;
        var wish =
                new Desktop.Wish(
                        Action.CHECK_FORMALITY,
                        version,
                        "/office/cases/" + id,
                        passed && isFree(person, id)
                                ? "形式審査を完了しました。手数料のかからない届出のため、書類審査に進みました。"
                                : passed
                                        ? "形式審査を完了しました。請求書を発行し、事業者の入金を待っています。"
                                        : "申請を差し戻しました。事業者の再提出を待っています。");
        return desktop.act(
                person,
                id,
                wish,
                seat ->
                        checkFormality
                                .conclude(
                                        seat.hand(),
                                        seat.seen(),
                                        seat.file().application(),
                                        new CheckFormality.Finding(points, judged.note()))
                                .then(next ->
                                        acceptUnchanged.carryOver(
                                                seat.hand(), next, seat.file().application())));
    }

    private boolean isFree(Person person, String id) {
        return desktop.open(person, id).application().kind() == ApplicationKind.CHANGE;
    }

    /// The form: the points that are in order, and the note to the provider.
    public record Judged(List<String> points, String note) {
        public Judged(@Nullable List<String> points, @Nullable String note) {
            this.points = points == null ? List.of() : List.copyOf(points);
            this.note = note == null ? "" : note;
        }
    }

    private List<Finding> findings(CaseFile file) {
        var subject = PreCheck.Subject.of(file.application());
        return preCheck.check(file.application().dossier(), subject);
    }

    private List<Choice> points(CaseFile file) {
        return Arrays.stream(FormalityPoint.values())
                .map(point ->
                        new Choice(point.name(), wording.term(point))
                                .chosen(file.examination().findings().inOrder().contains(point)))
                .toList();
    }
}
