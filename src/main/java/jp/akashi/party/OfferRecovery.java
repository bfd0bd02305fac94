package jp.akashi.party;

import java.time.Duration;
import java.time.InstantSource;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Offers somebody who forgot the password a link by which to give another. Who asks is told the
/// same whether there is such an account or not.
public final class OfferRecovery {
    private static final Duration VALID = Duration.ofMinutes(30);
    private final People people;
    private final Recoveries recoveries;
    private final InstantSource clock;

    public OfferRecovery(People people, Recoveries recoveries, InstantSource clock) {
        this.people = people;
        this.recoveries = recoveries;
        this.clock = clock;
    }

    /// The secret for the link, and whom it is for. The secret is not printed.
    public record Offered(String secret, Recovery recovery, Person person) {
        @Override
        public String toString() {
            return person.id().value();
        }
    }

    public Outcome<Offered> offer(String email) {
        var person = people.findByEmail(email.strip());
        if (person.isEmpty()) {
            return Outcome.refused(Obstacle.of(PartyRules.RECOVERY));
        }
        var secret = Id.random();
        var recovery =
                new Recovery(Digest.of(secret), person.get().id(), clock.instant().plus(VALID));
        recoveries.put(recovery);
        return Outcome.done(new Offered(secret, recovery, person.get()));
    }
}
