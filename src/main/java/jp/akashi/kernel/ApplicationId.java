package jp.akashi.kernel;

/// Names a filed application (申請) inside the platform; people see its `ApplicationNumber`.
public record ApplicationId(String value) implements Id {
    public ApplicationId {
        Id.checked(value);
    }

    /// A new opaque id.
    public static ApplicationId random() {
        return new ApplicationId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
