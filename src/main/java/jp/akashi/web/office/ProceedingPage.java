package jp.akashi.web.office;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ProceedingId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Person;
import jp.akashi.surveillance.proceeding.Move;
import jp.akashi.surveillance.proceeding.Proceeding;
import jp.akashi.surveillance.proceeding.Proceedings;
import jp.akashi.surveillance.proceeding.RevocationGround;
import jp.akashi.surveillance.proceeding.RevokeCertification;
import jp.akashi.surveillance.proceeding.ShowEntry;
import jp.akashi.surveillance.proceeding.TakeStep;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.LetterFiles;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.ProceedingLetters;
import jp.akashi.web.kit.Supervision;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One proceeding on a certified service: what was done, what the office can do, and what of it
/// everybody sees.
@Controller
public class ProceedingPage {
    private final Proceedings proceedings;
    private final Acts acts;
    private final Supervision supervision;
    private final ProceedingLetters letters;
    private final LetterFiles files;
    private final ProceedingsPage.Seat seat;

    ProceedingPage(
            Proceedings proceedings,
            Acts acts,
            Supervision supervision,
            ProceedingLetters letters,
            LetterFiles files,
            ProceedingsPage.Seat seat) {
        this.proceedings = proceedings;
        this.acts = acts;
        this.supervision = supervision;
        this.letters = letters;
        this.files = files;
        this.seat = seat;
    }

    /// What can be done with one.
    @Component
    public record Acts(TakeStep take, ShowEntry show, RevokeCertification revoke) {}

    @GetMapping(ProceedingsPage.HREF + "/{id}")
    Page show(Person person, @PathVariable String id) {
        var proceeding = find(person, id);
        var view = supervision.view(proceeding, Turn.OFFICE);
        return Page.of(
                        "office/proceeding",
                        Actor.OFFICE,
                        view.line().concern() + " " + view.line().service())
                .crumb("認定後の手続", ProceedingsPage.HREF)
                .with("view", view)
                .with("grounds", supervision.grounds(named(proceeding)))
                .with("mayDecide", !proceeding.wasExaminedBy(person.id()))
                .with("today", Days.print(Tokyo.today(seat.clock())));
    }

    /// The grounds named last.
    private static List<RevocationGround> named(Proceeding proceeding) {
        return proceeding
                .findLatest(Move.PROPOSE)
                .or(() -> proceeding.findLatest(Move.OPEN_HEARING))
                .map(entry -> entry.said().grounds())
                .orElse(List.of());
    }

    @PostMapping(ProceedingsPage.HREF + "/{id}")
    Flash act(
            Person person,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form) {
        var found = find(person, id);
        long version = number(form, "version");
        var seen = found.version() == version ? found : found.asSeen(version);
        var move = Move.valueOf(Optional.ofNullable(form.getFirst("move")).orElse(""));
        var here = ProceedingsPage.HREF + "/" + found.id();
        return switch (seat.desk()
                .act(
                        person,
                        action(move),
                        Desk.Subject.of(found.id(), Access.Target.of(found.provider())),
                        work(person, seen, move, form))) {
            case Outcome.Done<Proceeding> _ ->
                    Flash.done(here, "「%s」を記録しました。".formatted(seat.wording().term(move)));
            case Outcome.Refused<Proceeding>(var obstacles) ->
                    Flash.refused(here, seat.wording().sentence(obstacles.getFirst()));
        };
    }

    private Supplier<Outcome<Proceeding>> work(
            Person person, Proceeding seen, Move move, MultiValueMap<String, String> form) {
        var hand = seat.hand(person);
        return switch (move) {
            case SHOW, HIDE -> {
                int of = (int) number(form, "of");
                var said = Supervision.read(form, ":" + of).about(of);
                yield () -> acts.show().decide(hand, seen, move, said);
            }
            case REVOKE ->
                    () -> acts.revoke().revoke(hand, seen, Supervision.read(form, ":REVOKE"));
            default -> () -> acts.take().take(hand, seen, move, Supervision.read(form, ":" + move));
        };
    }

    private static Action action(Move move) {
        return switch (move) {
            case SHOW, HIDE -> Action.SHOW_PROCEEDING;
            case REVOKE, RETURN_PROPOSAL -> Action.DECIDE_REVOCATION;
            default -> Action.SUPERVISE;
        };
    }

    @GetMapping(ProceedingsPage.HREF + "/{id}/letters/{at:[0-9]{1,4}}.pdf")
    ResponseEntity<byte[]> letter(Person person, @PathVariable String id, @PathVariable int at) {
        var proceeding = find(person, id);
        return letters.find(proceeding, at)
                .map(letter ->
                        files.pdf(letter, "%s-%d.pdf".formatted(proceeding.number(), at + 1)))
                .orElseThrow(Desktop::notFound);
    }

    private Proceeding find(Person person, String id) {
        var found =
                Optional.of(id)
                        .filter(text -> text.matches("[0-9a-z]{26}"))
                        .flatMap(text -> proceedings.find(new ProceedingId(text)))
                        .orElseThrow(Desktop::notFound);
        seat.desk().check(person, Action.SEE_PROCEEDINGS, Access.Target.of(found.provider()));
        return found;
    }

    /// A whole number of a form; zero where there is none.
    private static long number(MultiValueMap<String, String> form, String name) {
        var typed = Optional.ofNullable(form.getFirst(name)).orElse("");
        return typed.matches("\\d{1,9}") ? Long.parseLong(typed) : 0;
    }
}
