package jp.akashi.store.keys;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import jp.akashi.kernel.Digest;

/// Seals files of any size piece by piece, each file with a key of its own.
///
/// A sealed file begins with `AKS1` and its key, which is wrapped and bound to the file's name;
/// then come the bytes in pieces of 64 KiB (AES-256-GCM with HKDF), so that any place can be read
/// without the rest. What was cut off, changed or put under another name cannot be opened.
public final class FileSeal {
    private static final byte[] MARK = "AKS1".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = MARK.length + Sealer.KEY_BYTES + Sealer.OVERHEAD;
    private static final int PIECE = 64 * 1024;

    private final Sealer wrapping;
    private final SealedNames names;

    FileSeal(Sealer wrapping, SealedNames names) {
        this.wrapping = wrapping;
        this.names = names;
    }

    public SealedNames names() {
        return names;
    }

    /// A file being sealed: its name is known only when all of it was seen.
    public final class Sealing implements AutoCloseable {
        private final FileChannel to;
        private final byte[] key = Sealer.freshKey();
        private final WritableByteChannel body;

        private Sealing(FileChannel to) throws IOException {
            this.to = to;
            to.position(HEAD);
            try {
                body = streaming(key).newEncryptingChannel(new Unclosed(to), MARK);
            } catch (GeneralSecurityException broken) {
                throw new IllegalStateException(broken);
            }
        }

        public void write(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                body.write(bytes);
            }
        }

        /// Ends the file and writes its head; the name it has to get is returned.
        public String finish(Digest plain) throws IOException {
            body.close();
            var name = names.of(plain);
            var head = ByteBuffer.allocate(HEAD).put(MARK).put(wrapping.seal(key, name)).flip();
            for (long at = 0; head.hasRemaining(); at = head.position()) {
                to.write(head, at);
            }
            to.force(true);
            return name;
        }

        @Override
        public void close() {
            Arrays.fill(key, (byte) 0);
        }
    }

    public Sealing seal(FileChannel to) throws IOException {
        return new Sealing(to);
    }

    /// The plain bytes of a sealed file; closing it closes the file.
    ///
    /// @throws IOException when it is damaged, or does not bear its own name
    public SeekableByteChannel open(FileChannel file, String name) throws IOException {
        var head = ByteBuffer.allocate(HEAD);
        for (int read = 0; read >= 0 && head.hasRemaining(); ) {
            read = file.read(head, head.position());
        }
        if (head.hasRemaining()
                || !Arrays.equals(head.array(), 0, MARK.length, MARK, 0, MARK.length)) {
            throw new IOException("damaged: the stored file " + name + " has no head");
        }
        var key =
                wrapping.open(Arrays.copyOfRange(head.array(), MARK.length, HEAD), name)
                        .orElseThrow(() ->
                                new IOException(
                                        "damaged: the stored file "
                                                + name
                                                + " was sealed with another key or under another name"));
        try {
            return new Ending(streaming(key).newSeekableDecryptingChannel(file, MARK));
        } catch (GeneralSecurityException broken) {
            throw new IOException("damaged: the stored file " + name, broken);
        }
    }

    private static StreamingAead streaming(byte[] key) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key, "HmacSha256", Sealer.KEY_BYTES, PIECE, HEAD);
    }

    /// The head is written after the rest.
    private record Unclosed(FileChannel to) implements WritableByteChannel {
        @Override
        public int write(ByteBuffer bytes) throws IOException {
            return to.write(bytes);
        }

        @Override
        public boolean isOpen() {
            return to.isOpen();
        }

        @Override
        public void close() {
            // the head is still to come
        }
    }
}
