package jp.akashi.web.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/// Where what was handed in lies in plain while it is read: a folder of this process, for its owner
/// alone. What a process that was killed has left there is gone when the next one starts.
public final class Aside {
    private static final Pattern NAME = Pattern.compile("\\d{1,18}-\\d{1,18}");

    /// How far two processes may differ about when a third began, in milliseconds.
    private static final long NO_MATTER = 5_000;

    private final Path folder;

    /// @param parent below which every process has a folder; it is made when it is absent
    public Aside(Path parent) {
        try {
            Files.createDirectories(parent);
            sweep(parent);
            folder = Files.createDirectories(parent.resolve(name(ProcessHandle.current())));
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// What is done with a file while it is there.
    @FunctionalInterface
    public interface Work<T> {
        T on(Path file) throws IOException;
    }

    /// The folder, for what makes files of its own there and takes them away again.
    public Path folder() {
        return folder;
    }

    /// Has something done with what was handed in.
    public <T> T copied(MultipartFile handed, String suffix, Work<T> work) {
        return with(
                suffix,
                file -> {
                    handed.transferTo(file);
                    return work.on(file);
                });
    }

    /// Has something done with a file that is empty before and gone afterwards.
    public <T> T with(String suffix, Work<T> work) {
        try {
            var file = Files.createTempFile(folder, "", suffix);
            try {
                return work.on(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void sweep(Path parent) throws IOException {
        try (var folders = Files.newDirectoryStream(parent)) {
            for (var folder : folders) {
                if (!isOfTheLiving(folder.getFileName().toString())) {
                    delete(folder);
                }
            }
        }
    }

    /// Takes a folder away with all that is in it, if it is there.
    static void delete(Path folder) throws IOException {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (NoSuchFileException _) {
            // somebody else took it away at the same moment
        }
    }

    private static boolean isOfTheLiving(String name) {
        var own = ProcessHandle.current();
        if (!NAME.matcher(name).matches() || name.startsWith(own.pid() + "-")) {
            return name.equals(name(own));
        }
        var parts = name.split("-");
        long began = Long.parseLong(parts[1]);
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(process -> Math.abs(began(process) - began) < NO_MATTER)
                .isPresent();
    }

    /// Numbers of processes come again, not so with the moment they began.
    private static String name(ProcessHandle process) {
        return process.pid() + "-" + began(process);
    }

    private static long began(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
