package jp.akashi.kernel;

/// Names a consultation (相談) of a provider with the office.
public record ConsultationId(String value) implements Id {
    public ConsultationId {
        Id.checked(value);
    }

    /// A new opaque id.
    public static ConsultationId random() {
        return new ConsultationId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
