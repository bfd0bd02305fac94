package jp.akashi.kernel;

/// Names the passing of a service to another provider (承継).
public record HandoverId(String value) implements Id {
    public HandoverId {
        Id.checked(value);
    }

    /// A new opaque id.
    public static HandoverId random() {
        return new HandoverId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
