package jp.akashi.search;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// A set of services by their slots, one bit each.
final class Bits {
    private long[] words;

    private Bits(long[] words) {
        this.words = words;
    }

    /// An empty set with room for so many slots.
    static Bits of(int slots) {
        return new Bits(new long[(slots + 63) >>> 6]);
    }

    static Bits all(int slots) {
        var bits = of(slots);
        Arrays.fill(bits.words, -1L);
        if ((slots & 63) != 0) {
            bits.words[bits.words.length - 1] = (1L << (slots & 63)) - 1;
        }
        return bits;
    }

    Bits copy() {
        return new Bits(words.clone());
    }

    boolean get(int slot) {
        int at = slot >>> 6;
        return at < words.length && (words[at] & 1L << slot) != 0;
    }

    void set(int slot) {
        int at = slot >>> 6;
        if (at >= words.length) {
            words = Arrays.copyOf(words, Math.max(at + 1, words.length + (words.length >> 2)));
        }
        words[at] |= 1L << slot;
    }

    void clear(int slot) {
        int at = slot >>> 6;
        if (at < words.length) {
            words[at] &= ~(1L << slot);
        }
    }

    void put(int slot, boolean in) {
        if (in) {
            set(slot);
        } else {
            clear(slot);
        }
    }

    /// Keeps what is in the other too.
    Bits and(Bits other) {
        int shared = Math.min(words.length, other.words.length);
        for (int at = 0; at < shared; at++) {
            words[at] &= other.words[at];
        }
        Arrays.fill(words, shared, words.length, 0);
        return this;
    }

    Bits or(Bits other) {
        if (other.words.length > words.length) {
            words = Arrays.copyOf(words, other.words.length);
        }
        for (int at = 0; at < other.words.length; at++) {
            words[at] |= other.words[at];
        }
        return this;
    }

    Bits andNot(Bits other) {
        int shared = Math.min(words.length, other.words.length);
        for (int at = 0; at < shared; at++) {
            words[at] &= ~other.words[at];
        }
        return this;
    }

    int count() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /// How many are in both.
    int countAnd(Bits other) {
        int shared = Math.min(words.length, other.words.length);
        int count = 0;
        for (int at = 0; at < shared; at++) {
            count += Long.bitCount(words[at] & other.words[at]);
        }
        return count;
    }

    void each(IntConsumer consumer) {
        for (int at = 0; at < words.length; at++) {
            for (long left = words[at]; left != 0; left &= left - 1) {
                consumer.accept((at << 6) + Long.numberOfTrailingZeros(left));
            }
        }
    }

    long bytes() {
        return 8L * words.length + 32;
    }
}
