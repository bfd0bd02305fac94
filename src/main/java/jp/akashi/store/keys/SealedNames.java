package jp.akashi.store.keys;

import java.util.HexFormat;
import jp.akashi.kernel.Digest;

/// Names of stored files: made of the digest with a key, so that nobody who holds a document can
/// tell by the names whether it was filed.
public final class SealedNames {
    private final byte[] key;

    SealedNames(byte[] key) {
        this.key = key.clone();
    }

    /// 64 hexadecimal digits.
    public String of(Digest file) {
        return HexFormat.of().formatHex(MasterKey.hmac(key, file.hex()));
    }
}
