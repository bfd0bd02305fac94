package jp.akashi.kernel;

/// Names a person who signs in.
public record PersonId(String value) implements Id {
    public PersonId {
        Id.checked(value);
    }

    /// A new opaque id.
    public static PersonId random() {
        return new PersonId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
