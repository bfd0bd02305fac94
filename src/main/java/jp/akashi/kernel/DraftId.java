package jp.akashi.kernel;

/// Names a draft (申請の下書き) before it is filed.
public record DraftId(String value) implements Id {
    public DraftId {
        Id.checked(value);
    }

    /// A new opaque id.
    public static DraftId random() {
        return new DraftId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
