package jp.akashi.store.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The file of the master key: one key a line, the present one first, for its owner's eyes alone.
/// It changes in one step, whole and on the disk, or not at all.
public record KeyFile(Path path) {
    boolean exists() {
        return Files.exists(path);
    }

    MasterKeys read() {
        try {
            if (!exists()) {
                throw new KeyUnavailable(
                        "The master key is missing: AKASHI_KEY is not set, and there is no file %s. Put back the key the data were sealed with; nothing was changed."
                                .formatted(path));
            }
            return MasterKeys.parse(Files.readString(path), path.toString());
        } catch (IOException unreadable) {
            throw new KeyUnavailable(
                    "The file of the master key cannot be read: " + unreadable, unreadable);
        }
    }

    /// Makes the file; what is there already stays as it is.
    public void make(MasterKey key) {
        keep(List.of(key), true);
    }

    /// Takes over the keys that somebody has elsewhere.
    public void make(MasterKeys keys) {
        keep(keys.all(), true);
    }

    /// Puts a key before those that are there.
    void add(MasterKeys before, MasterKey key) {
        keep(Stream.concat(Stream.of(key), before.all().stream()).toList(), false);
    }

    /// Leaves the present key alone in the file; each of the others gets a file of its own beside
    /// it, since earlier backups need it.
    List<Path> part(MasterKeys keys) {
        var olds =
                keys.all().stream()
                        .skip(1)
                        .map(old -> {
                            var beside =
                                    path.resolveSibling(path.getFileName() + ".before-" + old.id());
                            new KeyFile(beside).make(old);
                            return beside;
                        })
                        .toList();
        keep(List.of(keys.present()), false);
        return olds;
    }

    private void keep(List<MasterKey> keys, boolean anew) {
        var lines = keys.stream().map(key -> key.print() + "\n").collect(Collectors.joining());
        try {
            var folder = Files.createDirectories(path.toAbsolutePath().getParent());
            var aside = aside(folder, lines);
            try {
                put(aside, anew);
            } finally {
                Files.deleteIfExists(aside);
            }
            force(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path aside(Path folder, String lines) throws IOException {
        var owner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var aside = Files.createTempFile(folder, "secret", ".part", owner);
        try (var out = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8)));
            out.force(true);
        }
        return aside;
    }

    private void put(Path aside, boolean anew) throws IOException {
        if (!anew) {
            Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        try {
            Files.createLink(path, aside);
        } catch (FileAlreadyExistsException _) {
            // another node was quicker
        }
    }

    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
