package jp.akashi.store.shelf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// One gzip file (RFC 1952) put together from pieces that were packed each by itself. Several gzip
/// files behind each other would be one too, but browsers read the first alone.
final class Gzip {
    static final byte[] BEGIN = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    /// How long the end is.
    static final int END = 10;

    private static final int POLYNOMIAL = 0xedb8_8320;
    private static final int[] POWERS = powers();

    private Gzip() {}

    /// A piece that ends with a whole byte and refers to nothing before it.
    static byte[] piece(byte[] plain) {
        var packed = new ByteArrayOutputStream(plain.length / 4 + 64);
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(plain);
            var buffer = new byte[1 << 14];
            int made;
            do {
                made = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
                packed.write(buffer, 0, made);
            } while (made == buffer.length);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /// The end of a file: that no piece follows, and the sum and the length of the whole.
    static byte[] end(int sum, long length) {
        return ByteBuffer.allocate(END)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 3)
                .put((byte) 0)
                .putInt(sum)
                .putInt((int) length)
                .array();
    }

    static int sum(byte[] plain) {
        var sum = new CRC32();
        sum.update(plain);
        return (int) sum.getValue();
    }

    /// The sum of two texts behind each other, from their own sums.
    static int sum(int first, int second, long lengthOfSecond) {
        int shift = 1 << 31;
        int power = 3;
        for (long left = lengthOfSecond; left != 0; left >>= 1) {
            if ((left & 1) != 0) {
                shift = product(POWERS[power & 31], shift);
            }
            power++;
        }
        return product(shift, first) ^ second;
    }

    /// The product of two polynomials over the field of two, modulo that of CRC-32.
    private static int product(int one, int other) {
        int product = 0;
        int factor = other;
        for (int bit = 1 << 31; bit != 0; bit >>>= 1) {
            if ((one & bit) != 0) {
                product ^= factor;
            }
            factor = (factor & 1) != 0 ? factor >>> 1 ^ POLYNOMIAL : factor >>> 1;
        }
        return product;
    }

    private static int[] powers() {
        var powers = new int[32];
        powers[0] = 1 << 30;
        for (int at = 1; at < powers.length; at++) {
            powers[at] = product(powers[at - 1], powers[at - 1]);
        }
        return powers;
    }
}
