package jp.akashi.web.kit;

import java.time.InstantSource;
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
import jp.akashi.item.Typed;
import jp.akashi.kernel.ConsultationId;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.wording.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// What either side does in a consultation (相談): read it, say something, close it or open it again.
@Component
public class TalkDesk {
    private final Consultations consultations;
    private final Acts acts;
    private final Talks talks;
    private final Desk desk;
    private final Wording wording;
    private final InstantSource clock;

    TalkDesk(
            Consultations consultations,
            Acts acts,
            Talks talks,
            Desk desk,
            Wording wording,
            InstantSource clock) {
        this.consultations = consultations;
        this.acts = acts;
        this.talks = talks;
        this.desk = desk;
        this.wording = wording;
        this.clock = clock;
    }

    /// The use cases of both sides.
    @Component
    record Acts(SayMore say, CloseConsultation close) {}

    /// A side: where it reads its consultations, and what writing in one is for it.
    public record Side(String href, Action writing) {}

    /// Which consultation, as it was seen, and what is read afterwards.
    public record Wish(Side side, String id, long version, String done) {}

    /// The consultation as it reads now; from now on the person has read it.
    public Talks.Talk read(Person person, String id) {
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
        return talk;
    }

    public Flash say(Person person, Wish wish, String typed) {
        return act(person, wish, (hand, seen) -> acts.say().say(hand, seen, Typed.clean(typed)));
    }

    /// @param kind `CLOSED` or `REOPENED`
    public Flash turn(Person person, Wish wish, Consultation.Kind kind) {
        return act(person, wish, (hand, seen) -> acts.close().turn(hand, seen, kind));
    }

    private Flash act(
            Person person, Wish wish, BiFunction<Hand, Consultation, Outcome<Consultation>> work) {
        var found = find(person, wish.id());
        var seen = found.version() == wish.version() ? found : found.asSeen(wish.version());
        var here = wish.side().href() + "/" + found.id();
        return switch (desk.act(
                person,
                wish.side().writing(),
                subject(found),
                () -> work.apply(Hand.of(person, clock.instant()), seen))) {
            case Outcome.Done<Consultation> _ -> Flash.done(here, wish.done());
            case Outcome.Refused<Consultation>(var obstacles) ->
                    Flash.refused(here, wording.sentence(obstacles.getFirst()));
        };
    }

    private Consultation find(Person person, String id) {
        var found =
                Optional.of(id)
                        .filter(text -> text.matches("[0-9a-z]{26}"))
                        .flatMap(text -> consultations.find(new ConsultationId(text)))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        desk.check(person, Action.SEE_CONSULTATION, Access.Target.of(found.provider()));
        return found;
    }

    private static Desk.Subject subject(Consultation consultation) {
        return Desk.Subject.of(consultation.id(), Access.Target.of(consultation.provider()));
    }
}
