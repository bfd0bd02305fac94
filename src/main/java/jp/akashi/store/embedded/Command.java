package jp.akashi.store.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A program that was run to its end, and what it printed.
record Command(String program, int status, String output) {
    private static final int NOT_FOUND = 127;

    boolean succeeded() {
        return status == 0;
    }

    /// The last line it printed, for people.
    String lastWord() {
        return output.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((_, last) -> last)
                .orElse("exit status " + status);
    }

    static Command run(RunAs user, Object... words) {
        return run(user, Stream.of(words).map(Object::toString).toList());
    }

    static Command run(RunAs user, List<String> words) {
        var builder = new ProcessBuilder(user.command(words)).redirectErrorStream(true);
        builder.directory(Path.of("/").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            var process = builder.start();
            process.getOutputStream().close();
            var output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Command(words.getFirst(), process.waitFor(), output);
        } catch (IOException absent) {
            return new Command(words.getFirst(), NOT_FOUND, String.valueOf(absent.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Stopped while the database was starting.", stopped);
        }
    }
}
