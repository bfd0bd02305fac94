package jp.akashi.kernel;

/// Names an invoice (請求書).
public record InvoiceId(String value) implements Id {
    public InvoiceId {
        Id.checked(value);
    }

    /// A new opaque id.
    public static InvoiceId random() {
        return new InvoiceId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
