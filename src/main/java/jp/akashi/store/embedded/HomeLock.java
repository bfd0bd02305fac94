package jp.akashi.store.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// One Akashi per data folder. The operating system lets go of the lock when its process ends,
/// however it ends.
final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws DatabaseUnavailable when another Akashi holds the folder
    static HomeLock take(Path home) throws IOException {
        var file = home.resolve("akashi.lock");
        var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new DatabaseUnavailable(
                    "Another Akashi (process %s) is using the data folder %s; stop it or choose another folder."
                            .formatted(Files.readString(file).strip(), home));
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(
                        (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)),
                0);
        return new HomeLock(channel);
    }

    /// Whether no Akashi holds the folder at this moment.
    static boolean isFree(Path home) throws IOException {
        var file = home.resolve("akashi.lock");
        if (!Files.exists(file)) {
            return true;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return locked(channel);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
