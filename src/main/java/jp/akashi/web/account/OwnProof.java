package jp.akashi.web.account;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import jp.akashi.desk.LetIn;
import jp.akashi.kernel.Clocks;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.CheckPassword.Answer;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Entrance;
import org.springframework.stereotype.Component;

/// That whoever sits at a session is the owner of the account (本人確認), for what would outlast a
/// session that was stolen: shown just now, for one purpose and one person.
@Component
public class OwnProof {
    private static final String KEY = "akashi.proof.";
    private static final Duration RECENT = Duration.ofMinutes(5);

    private final LetIn letIn;
    private final People people;
    private final Entrance entrance;
    private final InstantSource clock;

    OwnProof(LetIn letIn, People people, Entrance entrance, InstantSource clock) {
        this.letIn = letIn;
        this.people = people;
        this.entrance = entrance;
        this.clock = clock;
    }

    /// What the proof is for.
    enum Purpose {
        IDENTITY,
        PASSKEY
    }

    /// What somebody is asked for. Without a password nothing is proven: a second factor may have
    /// been set up in the very session that is in doubt.
    public record Wanted(boolean password, boolean code) {}

    Wanted wanted(Person person) {
        return new Wanted(people.findPassword(person.id()).isPresent(), entrance.hasFactor(person));
    }

    /// Takes the password, as often as at the sign-in.
    Outcome<Answer.Right> password(Person person, String present) {
        return letIn.confirm(person, present);
    }

    /// Takes everything the person is asked for; the code is not looked at unless the password is
    /// right.
    Outcome<Person> all(Person person, String present, String code) {
        var wanted = wanted(person);
        return password(person, present)
                .then(_ ->
                        wanted.code()
                                ? letIn.confirmCode(person, code).map(_ -> person)
                                : Outcome.done(person));
    }

    /// Remembers that it was shown.
    void note(Person person, Purpose purpose, HttpSession session) {
        session.setAttribute(KEY + purpose, person.id() + " " + clock.instant().getEpochSecond());
    }

    boolean isFresh(Person person, Purpose purpose, HttpSession session) {
        if (!(session.getAttribute(KEY + purpose) instanceof String noted)) {
            return false;
        }
        var parts = noted.split(" ", 2);
        var at = Instant.ofEpochSecond(Long.parseLong(parts[1]));
        return parts[0].equals(person.id().value()) && isRecent(at);
    }

    private boolean isRecent(Instant at) {
        var now = clock.instant();
        return now.isBefore(at.plus(RECENT)) && !Clocks.isOfAWrongClock(at, now);
    }

    /// Whether it was shown, however long ago.
    static boolean wasShown(Purpose purpose, HttpSession session) {
        return session.getAttribute(KEY + purpose) != null;
    }

    /// It was used.
    static void end(Purpose purpose, HttpSession session) {
        session.removeAttribute(KEY + purpose);
    }
}
