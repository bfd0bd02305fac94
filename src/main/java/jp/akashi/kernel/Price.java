package jp.akashi.kernel;

/// A fee with its consumption tax: the net amount (税抜) and the rate in percent are kept apart, the
/// rest follows.
public record Price(Yen net, int taxPercent) {
    public Price {
        if (taxPercent < 0 || taxPercent > 100) {
            throw new IllegalArgumentException("tax in percent: " + taxPercent);
        }
    }

    /// The consumption tax (消費税額).
    public Yen tax() {
        return net.percent(taxPercent);
    }

    /// What is paid (税込).
    public Yen gross() {
        return net.plus(tax());
    }
}
