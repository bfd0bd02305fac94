package jp.akashi.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import jp.akashi.kernel.Digest;

/// The bytes of filed documents (疎明資料), named by what they are: the same bytes are kept once, and
/// what a name stands for never changes.
public interface StoredFiles {
    /// Keeps what the stream has to give; it is on the disk when this returns. The caller closes
    /// the stream.
    ///
    /// @throws TooLarge when there is more than `maxBytes`; nothing is kept then
    /// @throws IOException when the stream or the disk fails; nothing is kept then
    Digest put(InputStream bytes, long maxBytes) throws IOException;

    /// @throws java.util.NoSuchElementException when it was never kept
    /// @throws IOException when it cannot be read, or is not what was kept
    InputStream open(Digest file) throws IOException;

    /// Any place of a file without the rest of it. The caller closes the channel.
    ///
    /// @throws java.util.NoSuchElementException when it was never kept
    /// @throws IOException when it cannot be read, or is not what was kept
    SeekableByteChannel channel(Digest file) throws IOException;

    boolean has(Digest file);

    /// Deletes a file for good; nothing happens when it was never kept.
    ///
    /// @throws IOException when the disk fails
    void remove(Digest file) throws IOException;

    /// More bytes came than are taken.
    final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
        private final long maxBytes;

        public TooLarge(long maxBytes) {
            super("more than %d bytes".formatted(maxBytes));
            this.maxBytes = maxBytes;
        }

        public long maxBytes() {
            return maxBytes;
        }
    }
}
