package jp.akashi.web.provider;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.desk.Desk;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ProceedingId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Person;
import jp.akashi.surveillance.proceeding.Concern;
import jp.akashi.surveillance.proceeding.Move;
import jp.akashi.surveillance.proceeding.OpenProceeding;
import jp.akashi.surveillance.proceeding.Proceeding;
import jp.akashi.surveillance.proceeding.Proceedings;
import jp.akashi.surveillance.proceeding.TakeStep;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.LetterFiles;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.ProceedingLetters;
import jp.akashi.web.kit.Supervision;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 報告・通知: emergencies the organisation gives notice of and reports on, and what the office asks of
/// it after the certification.
@Controller
public class ReportsPage {
    static final String HREF = "/provider/proceedings";
    private static final List<Concern> EMERGENCIES =
            List.of(Concern.STOPPED, Concern.LEAKED, Concern.SHORT_NOTICE, Concern.OTHER);

    private final Records records;
    private final OpenProceeding open;
    private final TakeStep take;
    private final Supervision supervision;
    private final Desk desk;
    private final Wording wording;

    ReportsPage(
            Records records,
            OpenProceeding open,
            TakeStep take,
            Supervision supervision,
            Desk desk,
            Wording wording) {
        this.records = records;
        this.open = open;
        this.take = take;
        this.supervision = supervision;
        this.desk = desk;
        this.wording = wording;
    }

    @GetMapping(HREF)
    public Page list(Person person) {
        desk.check(person, Action.SEE_PROCEEDINGS, own(person));
        var all = records.proceedings().list(Own.providerOf(person));
        return page("proceedings", "報告・通知")
                .with("certified", !records.choices(person).isEmpty())
                .with(
                        "open",
                        supervision.lines(
                                all.stream().filter(each -> !each.phase().isClosed()).toList(),
                                Turn.PROVIDER))
                .with(
                        "closed",
                        supervision.lines(
                                all.stream().filter(each -> each.phase().isClosed()).toList(),
                                Turn.PROVIDER));
    }

    @GetMapping(HREF + "/new")
    public Page begin(Person person, @RequestParam(defaultValue = "") String number) {
        desk.check(person, Action.SPEAK_IN_PROCEEDING, own(person));
        return page("proceedingNew", "緊急事態の通知")
                .crumb("報告・通知", HREF)
                .with("services", records.choices(person))
                .with("number", number)
                .with(
                        "kinds",
                        EMERGENCIES.stream()
                                .map(each -> new Choice(each.name(), wording.term(each)))
                                .toList());
    }

    @PostMapping(HREF)
    public Flash notice(Person person, @RequestParam MultiValueMap<String, String> form) {
        var certification = records.chosen(person, form.getFirst("number"));
        var kind =
                EMERGENCIES.stream()
                        .filter(each -> each.name().equals(form.getFirst("kind")))
                        .findFirst();
        if (certification.isEmpty() || kind.isEmpty()) {
            return Flash.refused(HREF + "/new", "サービスと、緊急事態の種類を選んでください。");
        }
        var outcome =
                desk.act(
                        person,
                        Action.SPEAK_IN_PROCEEDING,
                        Desk.Subject.of(certification.get().number(), own(person)),
                        () ->
                                open.open(
                                        records.hand(person),
                                        certification.get(),
                                        new OpenProceeding.Opening(
                                                kind.get(),
                                                Move.NOTIFY,
                                                Supervision.read(form, ""))));
        return switch (outcome) {
            case Outcome.Done<Proceeding>(var opened) ->
                    Flash.done(HREF + "/" + opened.id(), "緊急事態を事務局に通知しました。続けて、経過を報告してください。");
            case Outcome.Refused<Proceeding>(var obstacles) ->
                    Flash.refused(HREF + "/new", wording.sentence(obstacles.getFirst()));
        };
    }

    @GetMapping(HREF + "/{id}")
    public Page show(Person person, @PathVariable String id) {
        var proceeding = find(person, id);
        var view = supervision.view(proceeding, Turn.PROVIDER);
        return page("proceeding", view.line().concern() + " " + view.line().service())
                .crumb("報告・通知", HREF)
                .with("view", view);
    }

    @PostMapping(HREF + "/{id}")
    public Flash speak(
            Person person,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form) {
        var found = find(person, id);
        long version =
                Long.parseLong("0" + Optional.ofNullable(form.getFirst("version")).orElse(""));
        var seen = found.version() == version ? found : found.asSeen(version);
        var move = Move.valueOf(Optional.ofNullable(form.getFirst("move")).orElse(""));
        var here = HREF + "/" + found.id();
        return switch (desk.act(
                person,
                Action.SPEAK_IN_PROCEEDING,
                Desk.Subject.of(found.id(), Access.Target.of(found.provider())),
                () -> take.take(records.hand(person), seen, move, Supervision.read(form, "")))) {
            case Outcome.Done<Proceeding> _ ->
                    Flash.done(here, "「%s」を事務局に送りました。".formatted(wording.term(move)));
            case Outcome.Refused<Proceeding>(var obstacles) ->
                    Flash.refused(here, wording.sentence(obstacles.getFirst()));
        };
    }

    @GetMapping(HREF + "/{id}/letters/{at:[0-9]{1,4}}.pdf")
    ResponseEntity<byte[]> letter(Person person, @PathVariable String id, @PathVariable int at) {
        var proceeding = find(person, id);
        return records.letters()
                .find(proceeding, at)
                .map(letter ->
                        records.files()
                                .pdf(letter, "%s-%d.pdf".formatted(proceeding.number(), at + 1)))
                .orElseThrow(Own::notThere);
    }

    private Proceeding find(Person person, String id) {
        var found =
                Optional.of(id)
                        .filter(text -> text.matches("[0-9a-z]{26}"))
                        .flatMap(text -> records.proceedings().find(new ProceedingId(text)))
                        .orElseThrow(Own::notThere);
        desk.check(person, Action.SEE_PROCEEDINGS, Access.Target.of(found.provider()));
        return found;
    }

    private static Access.Target own(Person person) {
        return Access.Target.of(Own.providerOf(person));
    }

    private static Page page(String template, String title) {
        return Page.of("provider/" + template, Actor.PROVIDER, title);
    }

    /// What the pages of reports read, and who acts.
    @Component
    public record Records(
            Proceedings proceedings,
            Certifications certifications,
            ProceedingLetters letters,
            LetterFiles files,
            Supervision supervision,
            InstantSource clock) {
        /// The organisation's services that are certified today.
        List<Choice> choices(Person person) {
            return inForce(person).stream()
                    .map(each ->
                            new Choice(
                                    each.number().slug(),
                                    supervision.printed(each.edition().scheme(), each.number())
                                            + " "
                                            + each.holder().serviceName()))
                    .toList();
        }

        Optional<Certification> chosen(Person person, @Nullable String number) {
            return inForce(person).stream()
                    .filter(each -> each.number().slug().equals(number))
                    .findFirst();
        }

        private List<Certification> inForce(Person person) {
            var today = Tokyo.today(clock);
            return certifications.list(Own.providerOf(person)).stream()
                    .filter(each -> each.isInForceOn(today))
                    .toList();
        }

        Hand hand(Person person) {
            return Hand.of(person, clock.instant());
        }
    }
}
