package jp.akashi.kernel;

/// Names a field within an item; unique in its item and never renamed.
public record FieldKey(String value) implements Id {
    public FieldKey {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
