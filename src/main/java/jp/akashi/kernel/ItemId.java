package jp.akashi.kernel;

/// Names a disclosure item (開示項目) for ever: `<section>.<key>`, the same in all schemes that ask it.
public record ItemId(String value) implements Id {
    public ItemId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
