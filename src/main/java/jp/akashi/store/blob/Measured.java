package jp.akashi.store.blob;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.kernel.Digest;

/// What a stream turned out to hold when it was written down.
record Measured(Digest digest, long length) {
    private static final int BUFFER = 64 * 1024;

    /// Copies the stream to this file and waits until the disk has it.
    ///
    /// @throws StoredFiles.TooLarge as soon as the stream gives more than `maxBytes`
    static Measured copy(InputStream from, Path to, long maxBytes) throws IOException {
        var sha256 = sha256();
        var buffer = new byte[BUFFER];
        long length = 0;
        try (var channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                length += read;
                if (length > maxBytes) {
                    throw new StoredFiles.TooLarge(maxBytes);
                }
                sha256.update(buffer, 0, read);
                write(channel, ByteBuffer.wrap(buffer, 0, read));
            }
            channel.force(true);
        }
        return new Measured(new Digest(HexFormat.of().formatHex(sha256.digest())), length);
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("every JDK has SHA-256", broken);
        }
    }
}
