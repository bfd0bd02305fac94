package jp.akashi.store.shelf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The packed pieces of one bulk file, the latest last. A piece is never changed; what took its
/// place stands behind it.
final class Pack implements Closeable {
    private final Path file;
    private final FileChannel channel;
    private long end;

    /// @param end how much of the file counts; what a broken run left behind it is cut off
    Pack(Path file, long end) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        this.end = end;
        channel.truncate(end);
    }

    Path file() {
        return file;
    }

    long end() {
        return end;
    }

    Member append(byte[] plain) throws IOException {
        var packed = Gzip.piece(plain);
        var bytes = ByteBuffer.wrap(packed);
        long at = end;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
        var member = new Member(end, packed.length, plain.length, Gzip.sum(plain));
        end = member.end();
        return member;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
