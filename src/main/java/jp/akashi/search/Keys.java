package jp.akashi.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A short text for each slot, compared as texts are, all in two arrays.
final class Keys {
    /// Of room that is given anew, one part in so many stays free.
    private static final int SPARE = 4;

    private byte[] bytes = new byte[0];
    private int[] starts = new int[0];
    private int[] lengths = new int[0];
    private int end;
    private int live;

    void put(int slot, String text) {
        var written = text.getBytes(StandardCharsets.UTF_16BE);
        if (slot >= starts.length) {
            int size = grown(slot + 1);
            starts = Arrays.copyOf(starts, size);
            lengths = Arrays.copyOf(lengths, size);
        }
        live += written.length - lengths[slot];
        if (written.length > lengths[slot]) {
            lengths[slot] = 0;
            makeRoom(written.length);
            starts[slot] = end;
            end += written.length;
        }
        System.arraycopy(written, 0, bytes, starts[slot], written.length);
        lengths[slot] = written.length;
    }

    int compare(int slot, int other) {
        return Arrays.compareUnsigned(
                bytes,
                starts[slot],
                starts[slot] + lengths[slot],
                bytes,
                starts[other],
                starts[other] + lengths[other]);
    }

    private void makeRoom(int more) {
        if (end + more > bytes.length) {
            if (live < end / 2) {
                close();
            }
            if (end + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, grown(end + more));
            }
        }
    }

    /// Gives up the room of what was replaced.
    private void close() {
        var closed = new byte[grown(live)];
        int at = 0;
        for (int slot = 0; slot < starts.length; slot++) {
            System.arraycopy(bytes, starts[slot], closed, at, lengths[slot]);
            starts[slot] = at;
            at += lengths[slot];
        }
        bytes = closed;
        end = at;
    }

    private static int grown(int needed) {
        return needed + needed / SPARE + 64;
    }
}
