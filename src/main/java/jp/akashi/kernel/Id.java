package jp.akashi.kernel;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/// A typed identifier. Opaque ids carry 128 random bits, so that nobody can guess a neighbour's.
public interface Id {
    /// The text of the id, safe in a URL and in a file name.
    String value();

    /// 26 lower-case letters and digits (Crockford's base 32, 130 bits of which 128 are random).
    static String random() {
        var bytes = new byte[17];
        Randomness.SOURCE.nextBytes(bytes);
        var text = new StringBuilder(26);
        for (int bit = 0; bit < 130; bit += 5) {
            text.append(Randomness.ALPHABET.charAt(fiveBits(bytes, bit)));
        }
        return text.toString();
    }

    /// Refuses an id that could not have come from `random()` or from a scheme's data.
    static String checked(String value) {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not an id: " + value);
        }
        return value;
    }

    /// Whether a text could be an id, such as that of an address or a journal row.
    static boolean isOne(String text) {
        return Form.ID.matcher(text).matches();
    }

    private static int fiveBits(byte[] bytes, int bit) {
        int pair =
                (bytes[bit / 8] & 0xff) << 8
                        | (bit / 8 + 1 < bytes.length ? bytes[bit / 8 + 1] & 0xff : 0);
        return pair >> 11 - bit % 8 & 31;
    }

    /// Keeps the pattern out of the interface's constants.
    final class Form {
        private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,79}");

        private Form() {}
    }

    /// Keeps the generator out of the interface's constants.
    final class Randomness {
        private static final SecureRandom SOURCE = new SecureRandom();
        private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

        private Randomness() {}
    }
}
