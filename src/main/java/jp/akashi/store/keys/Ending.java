package jp.akashi.store.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/// The plain bytes of a sealed file that come to an end: of a file that holds none, the channel of
/// the library says again and again that there are none yet.
record Ending(SeekableByteChannel plain) implements SeekableByteChannel {
    @Override
    public int read(ByteBuffer to) throws IOException {
        int read = plain.read(to);
        boolean ended = read == 0 && to.hasRemaining() && plain.position() >= plain.size();
        return ended ? -1 : read;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public long position() throws IOException {
        return plain.position();
    }

    @Override
    public SeekableByteChannel position(long place) throws IOException {
        plain.position(place);
        return this;
    }

    @Override
    public long size() throws IOException {
        return plain.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return plain.isOpen();
    }

    @Override
    public void close() throws IOException {
        plain.close();
    }
}
