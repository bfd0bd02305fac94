package jp.akashi.notice;

/// A mail as it goes out: plain text to one address.
///
/// @param secret what stands in the text where `{secret}` does, such as the end of an invitation's
///   link; empty when there is none, or when the mail is gone and the secret with it
public record Mail(String to, String subject, String text, String secret) {
    /// The place of the secret in a text.
    public static final String SECRET = "{secret}";

    /// The text as its reader gets it.
    public String whole() {
        return text.replace(SECRET, secret);
    }

    /// Whether everything is there that its reader needs.
    public boolean isWhole() {
        return !text.contains(SECRET) || !secret.isEmpty();
    }

    Mail withoutSecret() {
        return new Mail(to, subject, text, "");
    }

    @Override
    public String toString() {
        return "Mail[" + to + ", " + subject + "]";
    }
}
