package jp.akashi.kernel;

/// Names a provider (事業者).
public record ProviderId(String value) implements Id {
    public ProviderId {
        Id.checked(value);
    }

    /// A new opaque id.
    public static ProviderId random() {
        return new ProviderId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
