package jp.akashi.party;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Offers an address a link by which to sign up (利用登録), or finds out that it has an account. Who
/// asks is told the same in both cases; what it is, only who reads the address's mails.
public final class OfferSignUp {
    private static final Duration VALID = Duration.ofDays(1);

    private final People people;
    private final SignUps signUps;
    private final InstantSource clock;

    public OfferSignUp(People people, SignUps signUps, InstantSource clock) {
        this.people = people;
        this.signUps = signUps;
        this.clock = clock;
    }

    /// What the address is told by mail.
    public sealed interface Offer {}

    /// A link, by its secret, which is not printed.
    public record Fresh(String secret, SignUpLink link) implements Offer {
        @Override
        public String toString() {
            return link.email();
        }
    }

    /// The address has an account.
    public record Known(Person owner) implements Offer {}

    /// @return an obstacle when it is no address at all, which does not depend on who has one
    public Outcome<Offer> offer(String typed) {
        var email = typed.strip().toLowerCase(Locale.ROOT);
        if (!EmailAddress.isRight(email)) {
            return Outcome.refused(Obstacle.of(PartyRules.PERSON, "blank", "email"));
        }
        var owner = people.findByEmail(email);
        if (owner.isPresent()) {
            return Outcome.done(new Known(owner.get()));
        }
        var secret = Id.random();
        var link = new SignUpLink(Digest.of(secret), email, clock.instant().plus(VALID));
        signUps.put(link);
        return Outcome.done(new Fresh(secret, link));
    }
}
