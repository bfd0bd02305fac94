package jp.akashi.kernel;

/// Names an original document (原本) that the office holds.
public record OriginalId(String value) implements Id {
    public OriginalId {
        Id.checked(value);
    }

    /// A new opaque id.
    public static OriginalId random() {
        return new OriginalId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
