package jp.akashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file below `src/test/golden` that holds what leaves the house to the letter. After a change
/// that is meant, `-Dgolden=write` writes it anew; the difference is read before it is committed.
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/golden");

    private Golden() {}

    public static void holds(String file, String actual) {
        var path = FOLDER.resolve(file);
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(path.resolveSibling("."));
                Files.writeString(path, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
