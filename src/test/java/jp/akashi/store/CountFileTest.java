package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.akashi.directory.CountBook.Line;
import jp.akashi.directory.CountBook.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Counts in a file, whole or not at all.
class CountFileTest {
    private static final Progress REACHED =
            new Progress(7, "AI 0001-2204 1", Instant.parse("2026-11-22T03:00:00.123456Z"));
    private static final List<Line> LINES =
            List.of(
                    new Line(0, List.of(), 3),
                    new Line(1, List.of("provider", "株式会社\tみほん\n𠮷野 \"a\""), 2),
                    new Line(1, List.of("place", ""), -1));

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void write() {
        file = folder.resolve("counts");
        new CountFile(file, "making").write(REACHED, reader -> LINES.forEach(reader));
    }

    @Test
    void whatWasWrittenIsRead() {
        var lines = new ArrayList<Line>();

        assertThat(new CountFile(file, "making").read(lines::add)).contains(REACHED);
        assertThat(lines).isEqualTo(LINES);
        assertThat(folder.toFile().list()).containsExactly("counts");
    }

    @Test
    void aFileOfAnotherMakingIsNone() {
        assertThat(read("another")).isEmpty();
    }

    @Test
    void noFileIsNone() throws IOException {
        Files.delete(file);

        assertThat(read("making")).isEmpty();
    }

    @Test
    void aFileThatIsCutOffAnywhereIsNone() throws IOException {
        var whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(read("making")).as("cut off at %d", length).isEmpty();
        }
    }

    @Test
    void aFileWithOneOtherByteIsNone() throws IOException {
        var whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            var damaged = whole.clone();
            damaged[at] ^= 0x41;
            Files.write(file, damaged);
            assertThat(read("making")).as("damaged at %d", at).isEmpty();
        }
    }

    @Test
    void laterCountsTakeThePlaceOfTheEarlier() {
        var later = new Progress(8, "m", Instant.EPOCH);
        new CountFile(file, "making").write(later, _ -> {});

        assertThat(read("making")).contains(later);
    }

    @Test
    void aReaderThatRefusesALineReadsNothing() {
        assertThat(
                        new CountFile(file, "making")
                                .read(line -> {
                                    throw new IllegalArgumentException(line.toString());
                                }))
                .isEmpty();
    }

    private Optional<Progress> read(String making) {
        return new CountFile(file, making).read(_ -> {});
    }
}
