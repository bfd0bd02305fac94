package jp.akashi.store.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.kernel.Digest;
import jp.akashi.store.keys.FileSeal;

/// What a stream turned out to hold when it was sealed and written down.
///
/// @param name the sealed file has to get
record Counted(Digest digest, long length, String name) {
    private static final int BUFFER = 64 * 1024;

    /// Seals the stream into this file and waits until the disk has it.
    ///
    /// @throws StoredFiles.TooLarge as soon as the stream gives more than `maxBytes`
    static Counted seal(InputStream from, Path to, Most most) throws IOException {
        var sha256 = sha256();
        var buffer = new byte[BUFFER];
        long length = 0;
        try (var channel = FileChannel.open(to, StandardOpenOption.WRITE);
                var sealing = most.seal().seal(channel)) {
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                length += read;
                if (length > most.bytes()) {
                    throw new StoredFiles.TooLarge(most.bytes());
                }
                sha256.update(buffer, 0, read);
                sealing.write(ByteBuffer.wrap(buffer, 0, read));
            }
            var digest = new Digest(HexFormat.of().formatHex(sha256.digest()));
            return new Counted(digest, length, sealing.finish(digest));
        }
    }

    /// The digest of what a stream has to give.
    static Digest digest(InputStream from) throws IOException {
        var sha256 = sha256();
        try (var through = new DigestInputStream(from, sha256)) {
            through.transferTo(OutputStream.nullOutputStream());
        }
        return new Digest(HexFormat.of().formatHex(sha256.digest()));
    }

    /// How it is sealed, and how much is taken.
    record Most(FileSeal seal, long bytes) {}

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("every JDK has SHA-256", broken);
        }
    }
}
