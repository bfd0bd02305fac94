package jp.akashi.kernel;

/// Names money that came in (入金).
public record DepositId(String value) implements Id {
    public DepositId {
        Id.checked(value);
    }

    /// A new opaque id.
    public static DepositId random() {
        return new DepositId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
