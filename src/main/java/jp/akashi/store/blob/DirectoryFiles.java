package jp.akashi.store.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.NoSuchElementException;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.kernel.Digest;
import jp.akashi.store.keys.FileSeal;

/// Files in a folder, each sealed: `ab/ab12….sealed`, named by the digest of its plain bytes and a
/// key, so that the names tell nobody which documents are there.
///
/// A file comes into being under its name in one step, whole and on the disk, or not at all. Files
/// that were kept plainly are sealed when the folder is opened.
public final class DirectoryFiles implements StoredFiles {
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private final Path root;
    private final Path incoming;
    private final FileSeal seal;

    /// @param root is made when it is absent, for its owner alone
    public DirectoryFiles(Path root, FileSeal seal, InstantSource clock) {
        this.root = root;
        this.incoming = root.resolve("incoming");
        this.seal = seal;
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(incoming);
            sweep(clock);
            new PlainFiles(root).sealAll(this);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Digest put(InputStream bytes, long maxBytes) throws IOException {
        var part = Files.createTempFile(incoming, "", ".part");
        try {
            var counted = Counted.seal(bytes, part, new Counted.Most(seal, maxBytes));
            adopt(part, counted.name());
            return counted.digest();
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public InputStream open(Digest file) throws IOException {
        return Channels.newInputStream(channel(file));
    }

    @Override
    public SeekableByteChannel channel(Digest file) throws IOException {
        var name = seal.names().of(file);
        var sealed = sealed(place(name), file);
        try {
            return seal.open(sealed, name);
        } catch (IOException damaged) {
            sealed.close();
            throw damaged;
        }
    }

    private static FileChannel sealed(Path place, Digest file) throws IOException {
        try {
            return FileChannel.open(place, StandardOpenOption.READ);
        } catch (NoSuchFileException _) {
            throw new NoSuchElementException(file.hex());
        }
    }

    @Override
    public boolean has(Digest file) {
        return Files.exists(place(seal.names().of(file)));
    }

    @Override
    public void remove(Digest file) throws IOException {
        var place = place(seal.names().of(file));
        if (Files.deleteIfExists(place)) {
            force(SealedPlace.folder(root, seal.names().of(file)));
        }
    }

    /// Takes the place of a damaged file of that name, too.
    private void adopt(Path part, String name) throws IOException {
        var folder = SealedPlace.folder(root, name);
        try {
            Files.createDirectory(folder);
            force(root);
        } catch (FileAlreadyExistsException usual) {
            // one of 256
        }
        Files.move(part, place(name), StandardCopyOption.ATOMIC_MOVE);
        force(folder);
    }

    private Path place(String name) {
        return SealedPlace.of(root, name);
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
    static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
