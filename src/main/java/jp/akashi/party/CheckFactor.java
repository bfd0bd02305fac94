package jp.akashi.party;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import jp.akashi.kernel.Digest;

/// Tells whether somebody who has given the password has the second factor too: the code of the
/// app, or one of the recovery codes. Failures count and hold up as those of a password do.
public final class CheckFactor {
    private final Factors factors;
    private final HoldUp holdUp;
    private final Totp totp;
    private final InstantSource clock;

    public CheckFactor(Factors factors, Attempts attempts, Totp totp, InstantSource clock) {
        this.factors = factors;
        this.holdUp = new HoldUp(attempts, clock);
        this.totp = totp;
        this.clock = clock;
    }

    /// What came of it.
    public sealed interface Answer {
        /// It is the person's.
        record Right() implements Answer {}

        /// It is not, or it was used before.
        record Wrong(Optional<Instant> lockedUntil) implements Answer {}

        /// It was not looked at: there were too many failures before.
        record Locked(Instant until) implements Answer {}
    }

    public Answer check(Person person, String typed) {
        var account = Digest.of("second factor of " + person.id());
        var turn = holdUp.count(account);
        if (turn.held().isPresent()) {
            return new Answer.Locked(turn.held().get());
        }
        boolean right =
                factors.find(person.id())
                        .filter(Factor::confirmed)
                        .filter(factor -> isUsed(factor, typed))
                        .isPresent();
        if (!right) {
            return new Answer.Wrong(turn.locks());
        }
        holdUp.clear(account);
        return new Answer.Right();
    }

    private boolean isUsed(Factor factor, String typed) {
        var step = totp.find(factor.secret(), typed, clock.instant(), factor.lastStep());
        if (step.isPresent()) {
            return factors.replace(factor, factor.used(step.getAsLong()));
        }
        var code = digest(typed);
        return factor.recoveryCodes().contains(code)
                && factors.replace(factor, factor.without(code));
    }

    /// Of a recovery code however it was typed: `ABCD efgh`, `abcd-efgh`.
    static Digest digest(String code) {
        return Digest.of(code.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", ""));
    }
}
