package jp.akashi.kernel;

/// Names a page on which a provider shows its mark (認定マークを掲載するページ).
public record ShownPageId(String value) implements Id {
    public ShownPageId {
        Id.checked(value);
    }

    /// A new opaque id.
    public static ShownPageId random() {
        return new ShownPageId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
