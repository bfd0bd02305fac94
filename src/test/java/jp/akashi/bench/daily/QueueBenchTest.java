package jp.akashi.bench.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueBenchTest {
    @TempDir Path folder;

    @Test
    void everyViewOfTheQueueIsMeasuredWithFewAndWithManyCases() throws Exception {
        var said = new ByteArrayOutputStream();

        new QueueBench(new PrintStream(said, true, StandardCharsets.UTF_8), 1).measure(folder);

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("100 open", "10000 open")
                .containsPattern("the longest waiting +\\d+\\.\\d+ +\\d+\\.\\d+")
                .containsPattern("my work +\\d+\\.\\d+ +\\d+\\.\\d+")
                .containsPattern("stalled +\\d+\\.\\d+ +\\d+\\.\\d+");
    }
}
