package jp.akashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A new index is asked for by a file that goes away once it is made.
class IndexCommandTest {
    private final StringWriter out = new StringWriter();
    private final AtomicInteger started = new AtomicInteger();

    @TempDir Path data;

    @Test
    void aPlatformIsStartedToMakeTheIndexWhenNoneIsRunning() {
        assertThat(execute("index", "rebuild", "--data", data.toString())).isZero();

        assertThat(started).hasValue(1);
        assertThat(data.resolve("search/rebuild")).doesNotExist();
        assertThat(out.toString()).contains("made anew");
    }

    @Test
    void theIndexAloneIsNoCommand() {
        assertThat(execute("index")).isEqualTo(2);
        assertThat(started).hasValue(0);
    }

    private int execute(String... arguments) {
        var line = AkashiCommand.line(this::start);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(out, true));
        return line.execute(arguments);
    }

    /// Does what the index of a started platform does.
    private Platform.Running start(Map<String, String> settings) {
        started.incrementAndGet();
        assertThat(settings).containsEntry("akashi.data", data.toString());
        try {
            Files.delete(data.resolve("search/rebuild"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Platform.Running() {
            @Override
            public int port() {
                return 0;
            }

            @Override
            public List<String> remarks() {
                return List.of();
            }

            @Override
            public <T> T part(Class<T> type) {
                throw new AssertionError("the index needs no " + type);
            }

            @Override
            public void await() {}

            @Override
            public void close() {}
        };
    }
}
