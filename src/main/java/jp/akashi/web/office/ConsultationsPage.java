package jp.akashi.web.office;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.consultation.CloseConsultation;
import jp.akashi.consultation.Consultation;
import jp.akashi.consultation.Consultations;
import jp.akashi.consultation.SayMore;
import jp.akashi.desk.Desk;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Turn;
import jp.akashi.item.Typed;
import jp.akashi.kernel.ConsultationId;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.NavLink;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Talks;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The consultations (相談) of all providers, those that wait for the office first.
@Controller
public class ConsultationsPage {
    private static final String HREF = "/office/consultations";

    private final Consultations consultations;
    private final Talks talks;
    private final Desk desk;
    private final Wording wording;
    private final InstantSource clock;

    ConsultationsPage(
            Consultations consultations,
            Talks talks,
            Desk desk,
            Wording wording,
            InstantSource clock) {
        this.consultations = consultations;
        this.talks = talks;
        this.desk = desk;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping(HREF)
    Page list(Person person, @RequestParam(defaultValue = "") String shown) {
        desk.check(person, Action.SEE_CONSULTATION, Access.Target.NONE);
        var turn =
                switch (shown) {
                    case "answered" -> Turn.PROVIDER;
                    case "closed" -> Turn.CLOSED;
                    default -> Turn.OFFICE;
                };
        var waiting = consultations.listWaitingFor(turn);
        return Page.of("office/consultations", Actor.OFFICE, "相談")
                .with("tabs", tabs(turn, waiting.size()))
                .with("waiting", turn == Turn.OFFICE)
                .with(
                        "lines",
                        talks.lines(turn == Turn.OFFICE ? waiting : waiting.reversed(), person));
    }

    private List<NavLink> tabs(Turn turn, int count) {
        return List.of(
                tab("回答待ち", HREF, turn == Turn.OFFICE, count),
                tab("回答済み", HREF + "?shown=answered", turn == Turn.PROVIDER, count),
                tab("終了", HREF + "?shown=closed", turn == Turn.CLOSED, count));
    }

    private static NavLink tab(String label, String href, boolean current, int count) {
        return new NavLink(label, href, current, current ? count + "件" : "");
    }

    @GetMapping(HREF + "/{id}")
    Page show(Person person, @PathVariable String id) {
        var consultation = find(person, id);
        var talk = talks.talk(consultation, person);
        if (consultation.isUnreadBy(person.id())) {
            desk.act(
                    person,
                    Action.SEE_CONSULTATION,
                    subject(consultation),
                    () -> {
                        consultations.noteRead(consultation.id(), person.id(), clock.instant());
                        return Outcome.done(consultation.id());
                    });
        }
        return Page.of("office/consultation", Actor.OFFICE, consultation.title())
                .crumb("相談", HREF)
                .with("talk", talk);
    }

    @PostMapping(HREF + "/{id}")
    Flash answer(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") long version) {
        return act(
                person,
                new Wish(id, version, "回答を送りました。"),
                (hand, seen) -> new SayMore(consultations).say(hand, seen, Typed.clean(text)));
    }

    @PostMapping(HREF + "/{id}/close")
    Flash close(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long version) {
        return act(
                person,
                new Wish(id, version, "この相談を終了しました。"),
                (hand, seen) ->
                        new CloseConsultation(consultations)
                                .turn(hand, seen, Consultation.Kind.CLOSED));
    }

    @PostMapping(HREF + "/{id}/reopen")
    Flash reopen(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long version) {
        return act(
                person,
                new Wish(id, version, "この相談を再開しました。"),
                (hand, seen) ->
                        new CloseConsultation(consultations)
                                .turn(hand, seen, Consultation.Kind.REOPENED));
    }

    /// Which consultation, as it was seen, and what is read afterwards.
    private record Wish(String id, long version, String done) {}

    private Flash act(
            Person person, Wish wish, BiFunction<Hand, Consultation, Outcome<Consultation>> work) {
        var found = find(person, wish.id());
        var seen = found.version() == wish.version() ? found : found.asSeen(wish.version());
        var here = HREF + "/" + found.id();
        return switch (desk.act(
                person,
                Action.ANSWER_CONSULTATION,
                subject(found),
                () -> work.apply(Hand.of(person, clock.instant()), seen))) {
            case Outcome.Done<Consultation> _ -> Flash.done(here, wish.done());
            case Outcome.Refused<Consultation>(var obstacles) ->
                    Flash.refused(here, wording.sentence(obstacles.getFirst()));
        };
    }

    private Consultation find(Person person, String id) {
        desk.check(person, Action.SEE_CONSULTATION, Access.Target.NONE);
        return Optional.of(id)
                .filter(text -> text.matches("[0-9a-z]{26}"))
                .flatMap(text -> consultations.find(new ConsultationId(text)))
                .orElseThrow(Desktop::notFound);
    }

    private static Desk.Subject subject(Consultation consultation) {
        return Desk.Subject.of(consultation.id(), Access.Target.of(consultation.provider()));
    }
}
