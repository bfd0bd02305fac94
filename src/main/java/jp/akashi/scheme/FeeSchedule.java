package jp.akashi.scheme;

import jp.akashi.kernel.Yen;

/// The fees of a scheme without tax (別表1, 税別), and the days a provider has to pay (1週間以内を目途).
public record FeeSchedule(Yen newApplication, Yen renewal, Yen reissue, Yen change, int dueDays) {
    public Yen of(Scheme.FeeKind kind) {
        return switch (kind) {
            case NEW -> newApplication;
            case RENEWAL -> renewal;
        };
    }
}
