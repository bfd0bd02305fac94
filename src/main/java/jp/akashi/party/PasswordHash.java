package jp.akashi.party;

/// A password as stored: the encoded hash with its parameters, never the password. Not printed.
public record PasswordHash(String encoded) {
    @Override
    public String toString() {
        return "(password)";
    }
}
