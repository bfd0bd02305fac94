package jp.akashi.kernel;

/// Names a proceeding on a certified service (緊急事態・調査・改善要請・取消し).
public record ProceedingId(String value) implements Id {
    public ProceedingId {
        Id.checked(value);
    }

    /// A new opaque id.
    public static ProceedingId random() {
        return new ProceedingId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
