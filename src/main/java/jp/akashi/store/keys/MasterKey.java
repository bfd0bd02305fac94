package jp.akashi.store.keys;

import com.google.crypto.tink.subtle.PrfHmacJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;

/// The key that wraps the data keys (主鍵): 32 bytes that lie outside the database and the backups.
public final class MasterKey {
    private static final int ID_BYTES = 6;
    private final byte[] bytes;
    private final Sealer sealer;
    private final String id;

    private MasterKey(byte[] bytes) {
        this.bytes = bytes;
        this.sealer = new Sealer(bytes);
        this.id =
                HexFormat.of().formatHex(Arrays.copyOf(hmac(bytes, "akashi master key"), ID_BYTES));
    }

    static MasterKey fresh() {
        return new MasterKey(Sealer.freshKey());
    }

    /// @throws IllegalArgumentException when it is not 32 bytes in base 64
    static MasterKey parse(String base64) {
        return new MasterKey(Base64.getDecoder().decode(base64.strip()));
    }

    /// Names the key without telling it.
    public String id() {
        return id;
    }

    Sealer sealer() {
        return sealer;
    }

    /// The key itself, for the file it is kept in and nothing else.
    String print() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] hmac(byte[] key, String text) {
        try {
            var prf = new PrfHmacJce("HMACSHA256", new SecretKeySpec(key, "HMAC"));
            return prf.compute(text.getBytes(StandardCharsets.UTF_8), Sealer.KEY_BYTES);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", broken);
        }
    }

    /// Never the key.
    @Override
    public String toString() {
        return id;
    }
}
