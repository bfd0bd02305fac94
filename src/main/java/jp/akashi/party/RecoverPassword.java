package jp.akashi.party;

import java.time.InstantSource;
import java.util.Optional;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;

/// Gives a person another password by the link of a recovery. It ends every sign-in of the person
/// and every hold-up after failures, and takes the passkeys and the account at an identity provider
/// away: whoever got in before may have brought their own. The second factor stays, as the link
/// stands for the password alone.
public final class RecoverPassword {
    private final People people;
    private final Passwords passwords;
    private final Traces traces;
    private final InstantSource clock;

    /// What is left of the time before, and has to go.
    public record Traces(
            Recoveries recoveries, SignIns signIns, Attempts attempts, OtherWays others) {}

    /// The ways in beside the password.
    public record OtherWays(Passkeys passkeys, Connections connections) {
        void remove(PersonId person) {
            passkeys.removeAll(person);
            connections.remove(person);
        }
    }

    public RecoverPassword(People people, Passwords passwords, Traces traces, InstantSource clock) {
        this.people = people;
        this.passwords = passwords;
        this.traces = traces;
        this.clock = clock;
    }

    /// Whose password a link changes, while it can be used.
    public Optional<Person> find(String secret) {
        return traces.recoveries()
                .find(Digest.of(secret))
                .filter(found -> found.isOpenAt(clock.instant()))
                .flatMap(found -> people.findActive(found.person()));
    }

    public Outcome<Person> recover(String secret, String password) {
        var person = find(secret);
        if (person.isEmpty()) {
            return Outcome.refused(Obstacle.of(PartyRules.RECOVERY));
        }
        var obstacle =
                new Credentials(person.get().name(), person.get().email(), password)
                        .findPasswordObstacle();
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        if (!traces.recoveries().remove(Digest.of(secret))) {
            return Outcome.refused(Obstacle.of(PartyRules.RECOVERY));
        }
        people.setPassword(person.get().id(), passwords.hash(password));
        traces.others().remove(person.get().id());
        traces.signIns().endAll(person.get().id());
        traces.attempts().clear(CheckPassword.account(person.get().email()));
        traces.attempts().clear(CheckPassword.again(person.get().id()));
        return Outcome.done(person.get());
    }
}
