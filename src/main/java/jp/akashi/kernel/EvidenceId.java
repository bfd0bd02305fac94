package jp.akashi.kernel;

/// Names a document filed as evidence (疎明資料).
public record EvidenceId(String value) implements Id {
    public EvidenceId {
        Id.checked(value);
    }

    /// A new opaque id.
    public static EvidenceId random() {
        return new EvidenceId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
