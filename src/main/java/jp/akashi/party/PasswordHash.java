package jp.akashi.party;

/// A password as stored: the encoded hash with its parameters, never the password. Not printed.
public record PasswordHash(String encoded) {
    /// Of who signs in by an identity provider alone; no password is right.
    public static final PasswordHash NONE = new PasswordHash("");

    public boolean isNone() {
        return encoded.isEmpty();
    }

    @Override
    public String toString() {
        return "(password)";
    }
}
