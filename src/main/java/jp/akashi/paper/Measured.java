package jp.akashi.paper;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import jp.akashi.evidence.FileFault;

/// Takes what a part of a document unpacks to, up to a limit.
final class Measured extends OutputStream {
    private final long limit;
    private final boolean keeps;
    private final Deadline deadline;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long size;

    private Measured(long limit, boolean keeps, Deadline deadline) {
        this.limit = limit;
        this.keeps = keeps;
        this.deadline = deadline;
    }

    static Measured counting(long limit, Deadline deadline) {
        return new Measured(limit, false, deadline);
    }

    static Measured keeping(long limit, Deadline deadline) {
        return new Measured(limit, true, deadline);
    }

    @Override
    public void write(int one) {
        measure(1);
        if (keeps) {
            kept.write(one);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        measure(length);
        if (keeps) {
            kept.write(bytes, from, length);
        }
    }

    private void measure(int more) {
        deadline.check();
        size += more;
        if (size > limit) {
            throw new Refusal(FileFault.TOO_DEMANDING);
        }
    }

    byte[] bytes() {
        return kept.toByteArray();
    }
}
