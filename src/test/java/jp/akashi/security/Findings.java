package jp.akashi.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What was tried and found, one file of lines for each kind of test; `./akashi test security`
/// prints them.
final class Findings {
    private static final Path FOLDER = Path.of("target", "security");

    private Findings() {}

    static void tell(String name, List<String> lines) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".txt"), lines);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
