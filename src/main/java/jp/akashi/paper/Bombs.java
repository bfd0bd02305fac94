package jp.akashi.paper;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import jp.akashi.evidence.FileFault;

/// Looks for streams that unpack to far more than a document needs, before anything unpacks them.
final class Bombs {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 1024;
    private static final int HEAD = 2;
    private final byte[] bytes;
    private final ReadingLimits.Unpacked limits;
    private final Deadline deadline;
    private final byte[] sink = new byte[1 << 16];

    Bombs(byte[] bytes, ReadingLimits.Unpacked limits, Deadline deadline) {
        this.bytes = bytes;
        this.limits = limits;
        this.deadline = deadline;
    }

    void refuse() {
        for (int at = next(0); at >= 0; at = next(at + 1)) {
            int data = at + STREAM.length;
            while (data < bytes.length && isBlank(bytes[data])) {
                data++;
            }
            long limit = isImage(at) ? limits.image() : limits.stream();
            if (unpacks(data, limit)) {
                throw new Refusal(FileFault.TOO_DEMANDING);
            }
        }
    }

    private static boolean isBlank(byte one) {
        return one == '\r' || one == '\n' || one == ' ' || one == '\t';
    }

    /// Whether the bytes from here on are deflated and unpack to more than the limit. Readers pass
    /// over the two bytes before what is deflated, whatever they say.
    private boolean unpacks(int from, long limit) {
        var inflater = new Inflater(true);
        try {
            int start = Math.min(from + HEAD, bytes.length);
            inflater.setInput(bytes, start, bytes.length - start);
            long size = 0;
            for (int got = inflater.inflate(sink); got > 0; got = inflater.inflate(sink)) {
                deadline.checkNow();
                size += got;
                if (size > limit) {
                    return true;
                }
            }
            return false;
        } catch (DataFormatException packedOtherwise) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private boolean isImage(int stream) {
        int from = Math.max(0, stream - DICTIONARY);
        var before = new String(bytes, from, stream - from, StandardCharsets.ISO_8859_1);
        int object = before.lastIndexOf(" obj");
        return before.substring(Math.max(0, object)).contains("/Image");
    }

    private int next(int from) {
        for (int at = from; at <= bytes.length - STREAM.length; at++) {
            if (bytes[at] == 's' && matches(at)) {
                return at;
            }
        }
        deadline.checkNow();
        return -1;
    }

    private boolean matches(int at) {
        for (int i = 1; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }
}
