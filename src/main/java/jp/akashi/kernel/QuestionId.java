package jp.akashi.kernel;

/// Names a question of somebody outside (問合せ).
public record QuestionId(String value) implements Id {
    public QuestionId {
        Id.checked(value);
    }

    /// A new opaque id.
    public static QuestionId random() {
        return new QuestionId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
