package jp.akashi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A disk of one megabyte, or of a few, in the place of a folder; what the folder holds is out of
/// sight meanwhile. Needs the right to mount.
public final class SmallDisk implements AutoCloseable {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /// Nothing where there is no right to mount.
    public static Optional<SmallDisk> at(Path folder) {
        return at(folder, 1);
    }

    static Optional<SmallDisk> at(Path folder, int megabytes) {
        var size = "size=%dm".formatted(megabytes);
        return runs("mount", "-t", "tmpfs", "-o", size, "none", folder.toString())
                ? Optional.of(new SmallDisk(folder))
                : Optional.empty();
    }

    /// The folder is as before at once, also where a file on the disk is open still.
    @Override
    public void close() {
        if (!runs("umount", "-l", folder.toString())) {
            throw new IllegalStateException("still mounted: " + folder);
        }
    }

    private static boolean runs(String... command) {
        var output = ProcessBuilder.Redirect.DISCARD;
        try {
            return new ProcessBuilder(List.of(command))
                            .redirectOutput(output)
                            .redirectError(output)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
