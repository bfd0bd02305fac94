package jp.akashi.kernel;

/// Names a visit (調査) to a provider.
public record VisitId(String value) implements Id {
    public VisitId {
        Id.checked(value);
    }

    /// A new opaque id.
    public static VisitId random() {
        return new VisitId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
