package jp.akashi.kernel;

/// Names a wish to withhold what is published (公表の留保の申し出).
public record PleaId(String value) implements Id {
    public PleaId {
        Id.checked(value);
    }

    /// A new opaque id.
    public static PleaId random() {
        return new PleaId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
