package jp.akashi.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// What PostgreSQL writes of itself into `postmaster.pid` while it runs.
record Postmaster(long pid, int port, String status) {
    private static final String FILE = "postmaster.pid";
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    static Path file(Path data) {
        return data.resolve(FILE);
    }

    /// Empty when no such file exists, or half of one.
    static Optional<Postmaster> read(Path data) throws IOException {
        try {
            var lines = Files.readAllLines(file(data));
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Postmaster(
                                    Long.parseLong(lines.getFirst().strip()),
                                    lines.size() > PORT_LINE
                                            ? Integer.parseInt(lines.get(PORT_LINE).strip())
                                            : 0,
                                    lines.size() > STATUS_LINE
                                            ? lines.get(STATUS_LINE).strip()
                                            : ""));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (NumberFormatException garbage) {
            return Optional.of(new Postmaster(0, 0, ""));
        }
    }

    boolean isReady() {
        return status.equals("ready");
    }
}
