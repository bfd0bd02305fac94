package jp.akashi.store.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.NoSuchElementException;
import java.util.Optional;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.kernel.Digest;

/// Files in a folder: `ab/ab12….1234` holds the 1234 bytes whose SHA-256 begins with ab12.
///
/// A file comes into being under its name in one step, whole and on the disk, or not at all.
public final class DirectoryFiles implements StoredFiles {
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);
    private static final int SHARD_DIGITS = 2;

    private final Path root;
    private final Path incoming;

    /// @param root is made when it is absent, for its owner alone
    public DirectoryFiles(Path root, InstantSource clock) {
        this.root = root;
        this.incoming = root.resolve("incoming");
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(incoming);
            sweep(clock);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Digest put(InputStream bytes, long maxBytes) throws IOException {
        var part = Files.createTempFile(incoming, "", ".part");
        try {
            var measured = Measured.copy(bytes, part, maxBytes);
            adopt(part, measured);
            return measured.digest();
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public InputStream open(Digest file) throws IOException {
        var path = find(file).orElseThrow(() -> new NoSuchElementException(file.hex()));
        var length = Files.size(path);
        if (!path.equals(place(file, length))) {
            throw new IOException("damaged: %s has %d bytes".formatted(path, length));
        }
        return Files.newInputStream(path);
    }

    @Override
    public boolean has(Digest file) {
        try {
            return find(file).isPresent();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void remove(Digest file) throws IOException {
        var path = find(file);
        if (path.isPresent()) {
            Files.delete(path.get());
            force(shard(file));
        }
    }

    /// Takes the place of a damaged file of that name, too.
    private void adopt(Path part, Measured measured) throws IOException {
        var place = place(measured.digest(), measured.length());
        var shard = shard(measured.digest());
        try {
            Files.createDirectory(shard);
            force(root);
        } catch (FileAlreadyExistsException usual) {
            // one of 256
        }
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        force(shard);
    }

    private Optional<Path> find(Digest file) throws IOException {
        if (!Files.isDirectory(shard(file))) {
            return Optional.empty();
        }
        try (var found = Files.newDirectoryStream(shard(file), file.hex() + ".*")) {
            for (var path : found) {
                return Optional.of(path);
            }
            return Optional.empty();
        }
    }

    private Path shard(Digest file) {
        return root.resolve(file.hex().substring(0, SHARD_DIGITS));
    }

    private Path place(Digest file, long length) {
        return shard(file).resolve("%s.%d".formatted(file.hex(), length));
    }

    /// What a process that was killed left half done.
    private void sweep(InstantSource clock) throws IOException {
        var limit = clock.instant().minus(LEFT_BEHIND);
        try (var parts = Files.newDirectoryStream(incoming)) {
            for (var part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /// A new name is on the disk only when its folder is.
    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
