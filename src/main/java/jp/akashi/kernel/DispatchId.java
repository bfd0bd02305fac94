package jp.akashi.kernel;

/// Names a mail of the outbox.
public record DispatchId(String value) implements Id {
    public DispatchId {
        Id.checked(value);
    }

    /// A new opaque id.
    public static DispatchId random() {
        return new DispatchId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
