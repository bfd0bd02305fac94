package jp.akashi.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.akashi.store.keys.Sealer;

/// Seals words that the database alone must not give away, such as the keys of second factors, with
/// a key that the database has only wrapped.
public final class Seal {
    private final Sealer sealer;

    Seal(Sealer sealer) {
        this.sealer = sealer;
    }

    /// @param whose only with it can it be opened again
    String seal(String text, String whose) {
        return Base64.getEncoder().encodeToString(sealer.seal(text.getBytes(UTF_8), whose));
    }

    /// @return nothing that could be guessed, when it was sealed with another key: what it stood
    ///   for then no longer works and has to be set up anew
    String open(String sealed, String whose) {
        return sealer.open(Base64.getDecoder().decode(sealed), whose)
                .map(plain -> new String(plain, UTF_8))
                .orElse("");
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
