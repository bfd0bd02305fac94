package jp.akashi.party;

/// Turns passwords into what may be stored.
public interface Passwords {
    PasswordHash hash(String password);

    /// Tells whether a password is the stored one.
    interface Check {
        boolean isRight(String password, PasswordHash stored);
    }
}
