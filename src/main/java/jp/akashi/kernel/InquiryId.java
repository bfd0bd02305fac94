package jp.akashi.kernel;

/// Names an inquiry (照会) to the provider.
public record InquiryId(String value) implements Id {
    public InquiryId {
        Id.checked(value);
    }

    /// A new opaque id.
    public static InquiryId random() {
        return new InquiryId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
