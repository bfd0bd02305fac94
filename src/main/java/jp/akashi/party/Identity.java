package jp.akashi.party;

/// An account at an identity provider (OpenID Connect): the provider's name for it, which it never
/// gives to another. Not printed.
///
/// @param issuer the provider
/// @param subject the account there
public record Identity(String issuer, String subject) {
    private static final int LONGEST_SUBJECT = 255;

    public Identity {
        if (issuer.isBlank() || subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw new IllegalArgumentException("an identity has an issuer and a subject");
        }
    }

    @Override
    public String toString() {
        return "(account at " + issuer + ")";
    }
}
