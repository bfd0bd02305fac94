package jp.akashi.kernel;

/// Names a file of the bank that was taken over (入出金明細の取込み).
public record BankFileId(String value) implements Id {
    public BankFileId {
        Id.checked(value);
    }

    /// A new opaque id.
    public static BankFileId random() {
        return new BankFileId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
