package jp.akashi.store.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs, unpacked once into a folder that is either absent or complete.
record Binaries(Path folder) {
    static final String VERSION = "18.6.0";

    private static final String PART = ".part-";
    private static final long BYTES_NEEDED = 200_000_000;

    /// Unpacks into `<parent>/postgres-<version>` unless that is there already.
    static Binaries under(Path parent) {
        var folder = parent.resolve("postgres-" + VERSION);
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(parent);
                unpackOnce(parent, folder);
            }
            return new Binaries(folder.toRealPath());
        } catch (IOException failure) {
            throw DatabaseUnavailable.of(failure, folder);
        }
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    static void requireSpace(Path parent, long bytes) throws IOException {
        var usable = Files.getFileStore(parent).getUsableSpace();
        if (usable < bytes) {
            throw new DatabaseUnavailable(
                    "Not enough space for the database in %s: %d MB are free, %d MB are needed."
                            .formatted(parent, usable / 1_000_000, bytes / 1_000_000));
        }
    }

    /// One at a time: of two who come at once the second waits and finds it done.
    private static synchronized void unpackOnce(Path parent, Path folder) throws IOException {
        var lock = folder.resolveSibling(folder.getFileName() + ".lock");
        try (var channel =
                        FileChannel.open(
                                lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!Files.isDirectory(folder)) {
                requireSpace(parent, BYTES_NEEDED);
                deleteLeftovers(folder);
                unpackAside(folder);
            }
        }
    }

    private static void unpackAside(Path folder) throws IOException {
        var aside = Files.createTempDirectory(folder.getParent(), folder.getFileName() + PART);
        try {
            unpack(Platform.here().archive(), aside);
            Permission.FOLDER_FOR_ALL.grant(aside);
            Command.run(RunAs.SELF, "sync", "-f", aside);
            Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Tree.delete(aside);
        }
    }

    private static void deleteLeftovers(Path folder) throws IOException {
        try (var parts =
                Files.newDirectoryStream(folder.getParent(), folder.getFileName() + PART + "*")) {
            for (var part : parts) {
                Tree.delete(part);
            }
        }
    }

    private static void unpack(String archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(open(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = folder.resolve(entry.getName()).normalize();
                if (!path.startsWith(folder)) {
                    throw new IOException("the archive leaves its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Permission.FOLDER_FOR_ALL.grant(Files.createDirectories(path));
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(path.getParent());
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(tar, path);
                    Permission.ofFile((entry.getMode() & 0111) != 0).grant(path);
                }
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static InputStream open(String archive) {
        return new BufferedInputStream(
                Objects.requireNonNull(
                        Binaries.class.getResourceAsStream(archive),
                        () -> "not on the class path: " + archive));
    }
}
