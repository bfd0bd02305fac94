package jp.akashi.kernel;

import java.security.SecureRandom;

/// A typed identifier. Opaque ids carry 128 random bits, so that nobody can guess a neighbour's.
public interface Id {
    /// The text of the id, safe in a URL and in a file name.
    String value();

    /// 26 lower-case letters and digits (Crockford's base 32, 130 bits of which 128 are random).
    static String random() {
        var bytes = new byte[17];
        Make.SOURCE.nextBytes(bytes);
        var text = new StringBuilder(26);
        for (int bit = 0; bit < 130; bit += 5) {
            text.append(Make.ALPHABET.charAt(fiveBits(bytes, bit)));
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
        if (text.isEmpty() || text.length() > Make.LONGEST || !isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!isLetterOrDigit(sign) && sign != '.' && sign != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9';
    }

    private static int fiveBits(byte[] bytes, int bit) {
        int pair =
                (bytes[bit / 8] & 0xff) << 8
                        | (bit / 8 + 1 < bytes.length ? bytes[bit / 8 + 1] & 0xff : 0);
        return pair >> 11 - bit % 8 & 31;
    }

    /// Keeps what ids are made of out of the interface's constants.
    final class Make {
        private static final SecureRandom SOURCE = new SecureRandom();
        private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
        private static final int LONGEST = 80;

        private Make() {}
    }
}
