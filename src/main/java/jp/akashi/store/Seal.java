package jp.akashi.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals what the database alone must not give away, such as the keys of second factors: AES-256 in
/// GCM, bound to whose it is, with a key that lies outside the database.
public final class Seal {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /// @throws IllegalArgumentException when it is not 32 bytes
    Seal(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key has 32 bytes, not " + key.length);
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    /// A key in base 64.
    ///
    /// @throws IllegalArgumentException when it is none
    public static Seal of(String base64) {
        return new Seal(Base64.getDecoder().decode(base64.strip()));
    }

    /// The key in a file that only its owner reads; made when there is none.
    public static Seal in(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            make(file);
            return of(Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void make(Path file) throws IOException {
        var fresh = new byte[KEY_BYTES];
        RANDOM.nextBytes(fresh);
        var owners =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var out = Files.newByteChannel(file, options, owners)) {
            out.write(UTF_8.encode(Base64.getEncoder().encodeToString(fresh) + "\n"));
        } catch (FileAlreadyExistsException _) {
            // it was made before
        }
    }

    /// @param whose only with it can it be opened again
    String seal(String text, String whose) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, whose).doFinal(text.getBytes(UTF_8));
            var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("every JDK has AES in GCM", broken);
        }
    }

    /// @return nothing that could be guessed, when it was sealed with another key: what it stood
    ///   for then no longer works and has to be set up anew
    String open(String sealed, String whose) {
        var whole = Base64.getDecoder().decode(sealed);
        try {
            var nonce = Arrays.copyOf(whole, NONCE_BYTES);
            var text =
                    cipher(Cipher.DECRYPT_MODE, nonce, whose)
                            .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return new String(text, UTF_8);
        } catch (GeneralSecurityException _) {
            return "";
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String whose) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(whose.getBytes(UTF_8));
        return cipher;
    }

    /// HMAC-SHA-1, as the codes of apps are made.
    public static byte[] hmac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("every JDK has HMAC-SHA-1", broken);
        }
    }
}
