package jp.akashi.kernel;

/// Names a delegation (代理の許可).
public record DelegationId(String value) implements Id {
    public DelegationId {
        Id.checked(value);
    }

    /// A new opaque id.
    public static DelegationId random() {
        return new DelegationId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
