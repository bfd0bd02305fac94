package jp.akashi.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// Makes the same UUID (version 5) of the same name for ever, on every platform.
final class NameBasedId {
    /// The names of this register; drawn once.
    private static final UUID REGISTER = UUID.fromString("5f0c3a52-7d1e-4b0b-9a55-2f6f0f8b6c1d");

    private NameBasedId() {}

    static String of(String... names) {
        var name = String.join("\n", names).getBytes(StandardCharsets.UTF_8);
        var seed = ByteBuffer.allocate(16 + name.length);
        seed.putLong(REGISTER.getMostSignificantBits());
        seed.putLong(REGISTER.getLeastSignificantBits());
        seed.put(name);
        var digest = ByteBuffer.wrap(sha1(seed.array()));
        long high = digest.getLong() & ~0xf000L | 0x5000L;
        long low = digest.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    private static byte[] sha1(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("every JDK has SHA-1", broken);
        }
    }
}
