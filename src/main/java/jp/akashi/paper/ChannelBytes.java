package jp.akashi.paper;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/// A document that is read where it lies, piece by piece: none of it is copied anywhere. Whoever
/// opened the channel closes it.
final class ChannelBytes implements RandomAccessRead {
    private static final int PIECE = 16 * 1024;

    private final SeekableByteChannel from;
    private final long length;
    private final ByteBuffer piece = ByteBuffer.allocate(PIECE);
    private long start = -1;
    private long place;
    private boolean closed;

    ChannelBytes(SeekableByteChannel from) throws IOException {
        this.from = from;
        this.length = from.size();
    }

    @Override
    public int read() throws IOException {
        if (!fetch()) {
            return -1;
        }
        place++;
        return piece.get() & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int most) throws IOException {
        if (!fetch()) {
            return -1;
        }
        int taken = 0;
        while (taken < most && fetch()) {
            int some = Math.min(most - taken, piece.remaining());
            piece.get(to, offset + taken, some);
            taken += some;
            place += some;
        }
        return taken;
    }

    /// Has the piece around the place stand at the place.
    ///
    /// @return whether there is anything there
    private boolean fetch() throws IOException {
        requireOpen();
        if (place >= length) {
            return false;
        }
        long wanted = place - place % PIECE;
        if (wanted != start) {
            load(wanted);
        }
        piece.position((int) (place - start));
        return true;
    }

    private void load(long wanted) throws IOException {
        start = -1;
        piece.clear().limit((int) Math.min(PIECE, length - wanted));
        from.position(wanted);
        while (piece.hasRemaining()) {
            if (from.read(piece) < 0) {
                throw new EOFException("ended at " + (wanted + piece.position()));
            }
        }
        start = wanted;
    }

    @Override
    public long getPosition() throws IOException {
        requireOpen();
        return place;
    }

    @Override
    public void seek(long position) throws IOException {
        requireOpen();
        if (position < 0) {
            throw new IOException("no place before the first");
        }
        place = Math.min(position, length);
    }

    @Override
    public long length() throws IOException {
        requireOpen();
        return length;
    }

    @Override
    public boolean isEOF() throws IOException {
        requireOpen();
        return place >= length;
    }

    @Override
    public RandomAccessReadView createView(long from, long count) throws IOException {
        requireOpen();
        return new RandomAccessReadView(this, from, count);
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }

    private void requireOpen() throws IOException {
        if (closed) {
            throw new IOException("closed");
        }
    }
}
