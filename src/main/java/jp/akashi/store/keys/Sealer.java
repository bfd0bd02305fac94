package jp.akashi.store.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;

/// Seals a few bytes whole: AES-256 in GCM, bound to what they are for.
public final class Sealer {
    static final int KEY_BYTES = 32;

    /// How much longer the sealed is: a nonce before, a tag behind.
    static final int OVERHEAD = 28;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Aead aead;

    /// @throws IllegalArgumentException when it is not 32 bytes
    public Sealer(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key has 32 bytes, not " + key.length);
        }
        try {
            aead = new AesGcmJce(key);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("every JDK has AES in GCM", broken);
        }
    }

    static byte[] freshKey() {
        var key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    /// @param purpose only with it can it be opened again
    public byte[] seal(byte[] plain, String purpose) {
        try {
            return aead.encrypt(plain, purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a key that is whole seals everything", broken);
        }
    }

    /// @return nothing when it was sealed with another key, for another purpose, or was changed
    public Optional<byte[]> open(byte[] sealed, String purpose) {
        try {
            return Optional.of(aead.decrypt(sealed, purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }
}
