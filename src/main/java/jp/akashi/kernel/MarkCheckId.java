package jp.akashi.kernel;

/// Names one look at such a page.
public record MarkCheckId(String value) implements Id {
    public MarkCheckId {
        Id.checked(value);
    }

    /// A new opaque id.
    public static MarkCheckId random() {
        return new MarkCheckId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
