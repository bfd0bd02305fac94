package jp.akashi.paper;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/// The bytes of a document, readable until the deadline: what reads them for ever is stopped.
final class WatchedBytes implements RandomAccessRead {
    private final RandomAccessReadBuffer bytes;
    private final Deadline deadline;

    WatchedBytes(byte[] bytes, Deadline deadline) {
        this.bytes = new RandomAccessReadBuffer(bytes);
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        deadline.check();
        return bytes.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        deadline.check();
        return bytes.read(target, offset, length);
    }

    @Override
    public long getPosition() throws IOException {
        return bytes.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        deadline.check();
        bytes.seek(position);
    }

    @Override
    public long length() throws IOException {
        return bytes.length();
    }

    @Override
    public boolean isClosed() {
        return bytes.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return bytes.isEOF();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
