package jp.akashi.web.committee;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.committee.DeclareInterest;
import jp.akashi.committee.GiveOpinion;
import jp.akashi.committee.Interest;
import jp.akashi.committee.Interest.Claim;
import jp.akashi.committee.Opinion;
import jp.akashi.committee.Referral;
import jp.akashi.committee.Referrals;
import jp.akashi.committee.SpeakInMeeting;
import jp.akashi.desk.CaseFile;
import jp.akashi.desk.Cases;
import jp.akashi.desk.Desk;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Stage;
import jp.akashi.item.Typed;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// What a member of the committee sees: the cases asked about, each to be read, and one opinion to
/// be given on it.
@Controller
public class CommitteePages {
    /// The part of a case's page where the opinion is written.
    private static final String OPINION = "#opinion";

    private final Cases cases;
    private final Referrals referrals;
    private final Desk desk;
    private final GiveOpinion giveOpinion;
    private final SpeakInMeeting speakInMeeting;
    private final MeetingCase meetingCase;
    private final DeclareInterest declareInterest;
    private final DeclarationView declaration;
    private final MeetingLines meetingLines;
    private final ReferredCase view;
    private final Wording wording;
    private final InstantSource clock;

    CommitteePages(
            Cases cases,
            Referrals referrals,
            Desk desk,
            GiveOpinion giveOpinion,
            SpeakInMeeting speakInMeeting,
            MeetingCase meetingCase,
            DeclareInterest declareInterest,
            DeclarationView declaration,
            MeetingLines meetingLines,
            ReferredCase view,
            Wording wording,
            InstantSource clock) {
        this.cases = cases;
        this.referrals = referrals;
        this.desk = desk;
        this.giveOpinion = giveOpinion;
        this.speakInMeeting = speakInMeeting;
        this.meetingCase = meetingCase;
        this.declareInterest = declareInterest;
        this.declaration = declaration;
        this.meetingLines = meetingLines;
        this.view = view;
        this.wording = wording;
        this.clock = clock;
    }

    /// A case in the member's list.
    public record Line(
            String href,
            String number,
            String service,
            String provider,
            String state,
            boolean isWaiting) {}

    @GetMapping("/committee")
    Page list(Person person) {
        desk.check(person, Action.SEE_REFERRALS, Access.Target.NONE);
        var lines =
                referrals.list(person.id()).stream()
                        .map(referral -> line(person, referral))
                        .toList();
        return Page.of("committee/list", Actor.COMMITTEE, "担当案件")
                .with("meetings", meetingLines.of(person))
                .with("lines", lines);
    }

    @GetMapping("/committee/cases/{id}")
    Page show(Person person, @PathVariable String id) {
        var asked = asked(person, id);
        if (!asked.target().cleared().contains(person.id())) {
            return declaration.page(person, asked);
        }
        var file = open(person, id);
        var heard = meetingCase.find(person, file);
        if (heard.isPresent()) {
            return meetingCase.page(person, file, heard.get(), choices());
        }
        var given = given(person, file);
        return meetingCase.findPage(file, given, choices()).orElseGet(() -> unfrozen(file, given));
    }

    /// A case that was referred before packs were frozen.
    private Page unfrozen(CaseFile file, Optional<Opinion> given) {
        return Page.of("committee/case", Actor.COMMITTEE, file.application().serviceName())
                .crumb("担当案件", "/committee")
                .with("it", view.of(file))
                .with("open", file.examination().stage() == Stage.COMMITTEE && given.isEmpty())
                .with("views", choices())
                .with("given", given.map(opinion -> wording.term(opinion.view())).orElse(""))
                .with("reasons", given.map(Opinion::reasons).orElse(""));
    }

    @PostMapping("/committee/cases/{id}")
    Flash give(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "") String reasons) {
        var file = open(person, id);
        var said =
                Arrays.stream(Opinion.View.values())
                        .filter(each -> each.name().equals(view))
                        .findFirst();
        if (said.isEmpty()) {
            return Flash.refused("/committee/cases/" + id + OPINION, "認定についての意見を選んでから提出してください。");
        }
        var now = clock.instant();
        var opinion =
                new Opinion(
                        file.application().id(),
                        person.id(),
                        said.get(),
                        Typed.clean(reasons).strip(),
                        now);
        var outcome =
                desk.act(
                        person,
                        Action.GIVE_OPINION,
                        file.subject(),
                        () -> give(Hand.of(person, now), file, opinion));
        return switch (outcome) {
            case Outcome.Done<?> done -> Flash.done("/committee", "意見を提出しました。ご協力ありがとうございました。");
            case Outcome.Refused<?> refused ->
                    Flash.refused("/committee/cases/" + id + OPINION, sentences(refused));
        };
    }

    private Outcome<Object> give(Hand hand, CaseFile file, Opinion opinion) {
        var meeting = file.findMeeting();
        return meeting.isPresent()
                ? speakInMeeting.speak(hand, meeting.get(), opinion).map(said -> (Object) said)
                : giveOpinion
                        .give(hand, file.examination(), opinion)
                        .map(examination -> (Object) examination);
    }

    @PostMapping("/committee/cases/{id}/interest")
    Flash declare(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String claim,
            @RequestParam(defaultValue = "") String word) {
        var file = asked(person, id);
        var said =
                Stream.of(Claim.NONE, Claim.INTEREST)
                        .filter(each -> each.name().equals(claim))
                        .findFirst();
        if (said.isEmpty()) {
            return Flash.refused("/committee/cases/" + id, "利害関係の有無を選んでから申告してください。");
        }
        var now = clock.instant();
        var interest =
                new Interest(
                        file.application().id(),
                        person.id(),
                        said.get(),
                        Typed.clean(word).strip(),
                        person.id(),
                        now);
        var outcome =
                desk.act(
                        person,
                        Action.DECLARE_INTEREST,
                        file.subject(),
                        () ->
                                declareInterest.declare(
                                        Hand.of(person, now),
                                        file.examination(),
                                        interest,
                                        file.findCirculation()));
        return switch (outcome) {
            case Outcome.Done<?> done when said.get() == Claim.NONE ->
                    Flash.done("/committee/cases/" + id, "利害関係がないことを申告しました。");
            case Outcome.Done<?> done ->
                    Flash.done("/committee", "利害関係があることを申告しました。この案件の審議には加わりません。");
            case Outcome.Refused<?> refused ->
                    Flash.refused("/committee/cases/" + id, sentences(refused));
        };
    }

    private String sentences(Outcome.Refused<?> refused) {
        return refused.obstacles().stream()
                .map(wording::sentence)
                .collect(Collectors.joining("\n"));
    }

    /// A case the member is asked about, before it is known whether there is an interest.
    private CaseFile asked(Person person, String id) {
        var file = find(id);
        desk.check(person, Action.DECLARE_INTEREST, file.target());
        return file;
    }

    private CaseFile find(String id) {
        if (!id.matches("[0-9a-z]{26}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return cases.find(new ApplicationId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private CaseFile open(Person person, String id) {
        var file = find(id);
        desk.check(person, Action.SEE_REFERRED_CASE, file.target());
        return file;
    }

    private Line line(Person person, Referral referral) {
        var file = cases.find(referral.application()).orElseThrow();
        boolean recused = file.declarations().recused().contains(person.id());
        boolean waiting =
                !recused
                        && file.examination().stage() == Stage.COMMITTEE
                        && given(person, file).isEmpty();
        boolean declared = file.declarations().cleared().contains(person.id());
        return new Line(
                recused ? "" : "/committee/cases/" + referral.application(),
                file.application().number().toString(),
                file.application().serviceName(),
                file.application().providerName(),
                recused
                        ? "利害関係あり(回避)"
                        : waiting && !declared
                                ? "申告をお願いします"
                                : waiting
                                        ? "意見をお待ちしています"
                                        : given(person, file).isPresent() ? "意見提出済み" : "終了",
                waiting);
    }

    private Optional<Opinion> given(Person person, CaseFile file) {
        return referrals.opinions(file.application().id()).stream()
                .filter(opinion -> opinion.member().equals(person.id()))
                .findFirst();
    }

    private List<Choice> choices() {
        return Stream.of(
                        Opinion.View.CERTIFY,
                        Opinion.View.WITH_REMARKS,
                        Opinion.View.DO_NOT_CERTIFY)
                .map(each -> new Choice(each.name(), wording.term(each)))
                .toList();
    }
}
