package jp.akashi.bench.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyBenchTest {
    @TempDir Path folder;

    @Test
    void aSmallRegisterIsMeasuredAndEachStepIsDoneOnce() throws Exception {
        var said = new ByteArrayOutputStream();

        boolean fits =
                new DailyBench(new PrintStream(said, true, StandardCharsets.UTF_8))
                        .measure(folder, 7300);

        assertThat(fits).isTrue();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("7,300 certifications")
                .containsPattern("a day +60 steps in")
                .containsPattern("after a week of stop +420 steps in")
                .containsPattern("once more on that day +0 steps in")
                .doesNotContainPattern("[1-9]\\d* failed");
    }
}
