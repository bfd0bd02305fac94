package jp.akashi.party;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/// The codes of an authenticator app (ワンタイムパスワード, RFC 6238): six digits for each half-minute. A
/// code holds for its own half-minute and for the ones beside it, since clocks differ, and never
/// again once it was used.
public final class Totp {
    /// The key as apps read it: base 32, 160 bits.
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final int KEY_BYTES = 20;
    private static final int SECONDS = 30;
    private static final int DRIFT = 1;

    /// So many steps the last used may lie ahead: a few minutes. One further ahead was used while a
    /// clock was, and must not bar its owner until that time has come.
    private static final int FURTHEST_AHEAD = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Signing signing;

    public Totp(Signing signing) {
        this.signing = signing;
    }

    /// HMAC-SHA-1.
    public interface Signing {
        byte[] sign(byte[] key, byte[] message);
    }

    static String newSecret() {
        var key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        var text = new StringBuilder();
        for (int bit = 0; bit < key.length * 8; bit += 5) {
            int pair =
                    (key[bit / 8] & 0xff) << 8
                            | (bit / 8 + 1 < key.length ? key[bit / 8 + 1] & 0xff : 0);
            text.append(ALPHABET.charAt(pair >> 11 - bit % 8 & 31));
        }
        return text.toString();
    }

    /// The step whose code was typed, when it is one that holds now and comes after the last used.
    OptionalLong find(String secret, String typed, Instant now, long lastUsed) {
        var digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
        if (secret.isEmpty()) {
            return OptionalLong.empty();
        }
        long present = Math.floorDiv(now.getEpochSecond(), SECONDS);
        boolean isOfAWrongClock = lastUsed > present + FURTHEST_AHEAD;
        return LongStream.rangeClosed(present - DRIFT, present + DRIFT)
                .filter(step -> isOfAWrongClock || step > lastUsed)
                .filter(step -> code(secret, step).equals(digits))
                .findFirst();
    }

    String code(String secret, long step) {
        var sum = signing.sign(key(secret), ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int at = sum[sum.length - 1] & 0xf;
        int number = ByteBuffer.wrap(sum).getInt(at) & 0x7fffffff;
        return "%06d".formatted(number % 1_000_000);
    }

    /// The code of a moment.
    public String codeAt(String secret, Instant moment) {
        return code(secret, Math.floorDiv(moment.getEpochSecond(), SECONDS));
    }

    private static byte[] key(String secret) {
        var key = new byte[secret.length() * 5 / 8];
        for (int bit = 0; bit < key.length * 8; bit++) {
            int letter = ALPHABET.indexOf(secret.charAt(bit / 5));
            if ((letter >> 4 - bit % 5 & 1) == 1) {
                key[bit / 8] |= (byte) (1 << 7 - bit % 8);
            }
        }
        return key;
    }
}
