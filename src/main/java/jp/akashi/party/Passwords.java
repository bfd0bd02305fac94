package jp.akashi.party;

/// Turns passwords into what may be stored.
public interface Passwords {
    PasswordHash hash(String password);
}
