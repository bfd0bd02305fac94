package jp.akashi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.akashi.Proves;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every malformed document gets an answer, in bounded time, from a program of the memory the
/// platform has.
class HostilePdfsTest {
    /// The time a reading that is refused may take here, and what it may take beside that.
    private static final int SECONDS = 1;

    private static final int MOST_MILLISECONDS = 20_000;

    @TempDir Path folder;

    @Test
    @Proves("EVI-10")
    void everyMalformedDocumentIsAnsweredInBoundedTimeAndMemory() throws Exception {
        var said = readAll();

        assertThat(said.keySet()).containsExactlyElementsOf(HostilePdfs.all().keySet());
        var softly = new SoftAssertions();
        said.forEach((name, parts) -> {
            var expected = name.substring(0, name.indexOf(':'));
            switch (expected) {
                case "any" -> softly.assertThat(parts[1]).as(name).isNotEqualTo("?");
                case "refused" -> softly.assertThat(parts[1]).as(name).isNotIn("read", "?");
                default -> softly.assertThat(parts[1]).as(name).isEqualTo(expected);
            }
            for (int took : new int[] {2, 4, 6}) {
                softly.assertThat(Integer.parseInt(parts[took]))
                        .as("milliseconds of " + name)
                        .isLessThan(MOST_MILLISECONDS);
            }
        });
        softly.assertAll();
    }

    private Map<String, String[]> readAll() throws IOException, InterruptedException {
        var log = folder.resolve("said");
        var child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Dfile.encoding=UTF-8",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                HostileReading.class.getName(),
                                folder.toString(),
                                String.valueOf(SECONDS))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            assertThat(child.waitFor(5, TimeUnit.MINUTES)).as("it ends").isTrue();
        } finally {
            child.destroyForcibly();
        }
        var said = new LinkedHashMap<String, String[]>();
        for (var line : Files.readAllLines(log, StandardCharsets.UTF_8)) {
            var parts = line.split("\t");
            assertThat(parts).as(line).hasSize(7);
            said.put(parts[0], parts);
        }
        return said;
    }
}
