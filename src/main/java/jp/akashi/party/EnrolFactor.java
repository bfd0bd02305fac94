package jp.akashi.party;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
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

    /// The factor that is to be confirmed; the same one until it is.
    public Outcome<Factor> begin(Person person) {
        var known = factors.find(person.id());
        if (known.isPresent() && (known.get().confirmed() || !known.get().secret().isEmpty())) {
            return known.get().confirmed()
                    ? Outcome.refused(Obstacle.of(PartyRules.SECOND_FACTOR))
                    : Outcome.done(known.get());
        }
        var begun = Factor.begun(person.id());
        factors.put(begun);
        return Outcome.done(begun);
    }

    public Outcome<Codes> confirm(Person person, String typed) {
        var factor = factors.find(person.id()).filter(found -> !found.confirmed());
        if (factor.isEmpty()) {
            return Outcome.refused(Obstacle.of(PartyRules.SECOND_FACTOR));
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
