package jp.akashi.party;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Gives a person a second factor (二段階認証の設定): a key for the app, which counts once a code of it was
/// typed, and recovery codes.
public final class EnrolFactor {
    private static final int RECOVERY_CODES = 10;

    private final Factors factors;
    private final Totp totp;
    private final InstantSource clock;

    public EnrolFactor(Factors factors, Totp totp, InstantSource clock) {
        this.factors = factors;
        this.totp = totp;
        this.clock = clock;
    }

    /// The recovery codes, shown once and kept as digests alone. Not printed.
    public record Codes(List<String> codes) {
        public Codes {
            codes = List.copyOf(codes);
        }

        static Codes fresh() {
            return new Codes(
                    Stream.generate(() -> Id.random().substring(0, 16))
                            .map(code -> code.replaceAll("(.{4})(?=.)", "$1-"))
                            .limit(RECOVERY_CODES)
                            .toList());
        }

        Factor in(Factor factor) {
            return factor.with(codes.stream().map(CheckFactor::digest).toList());
        }

        @Override
        public String toString() {
            return "(recovery codes)";
        }
    }

    /// The factor that is to be confirmed: the one whose key was shown, as long as nobody else was
    /// shown another; otherwise a fresh one, so that nobody confirms a key that others have seen.
    ///
    /// @param shown the key that was shown in the same sign-in
    public Outcome<Factor> begin(Person person, Optional<Digest> shown) {
        var known = factors.find(person.id());
        if (known.filter(Factor::confirmed).isPresent()) {
            return Outcome.refused(Obstacle.of(PartyRules.SECOND_FACTOR));
        }
        var same = known.filter(factor -> shown.equals(Optional.of(factor.key())));
        if (same.isPresent()) {
            return Outcome.done(same.get());
        }
        var begun = Factor.begun(person.id());
        factors.put(begun);
        return Outcome.done(begun);
    }

    /// @param shown the key that was shown in the same sign-in
    public Outcome<Codes> confirm(Person person, Optional<Digest> shown, String typed) {
        var factor = factors.find(person.id()).filter(found -> !found.confirmed());
        if (factor.isEmpty()) {
            return Outcome.refused(Obstacle.of(PartyRules.SECOND_FACTOR));
        }
        if (!shown.equals(Optional.of(factor.get().key()))) {
            return Outcome.refused(Obstacle.of(PartyRules.OTHER_KEY));
        }
        var step = totp.find(factor.get().secret(), typed, clock.instant(), 0);
        if (step.isEmpty()) {
            return Outcome.refused(Obstacle.of(PartyRules.CODE));
        }
        var codes = Codes.fresh();
        var confirmed = codes.in(factor.get().used(step.getAsLong()));
        return factors.replace(factor.get(), confirmed)
                ? Outcome.done(codes)
                : Outcome.refused(Obstacle.of(PartyRules.CODE));
    }

    /// Other recovery codes in the place of those there were.
    public Outcome<Codes> renewCodes(Person person) {
        var factor = factors.find(person.id()).filter(Factor::confirmed);
        if (factor.isEmpty()) {
            return Outcome.refused(Obstacle.of(PartyRules.SECOND_FACTOR));
        }
        var codes = Codes.fresh();
        factors.put(codes.in(factor.get()));
        return Outcome.done(codes);
    }
}
