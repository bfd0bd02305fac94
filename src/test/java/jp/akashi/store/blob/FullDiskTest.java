package jp.akashi.store.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Random;
import jp.akashi.SmallDisk;
import jp.akashi.store.keys.DataKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a full disk a document is kept whole or not at all. Needs the right to mount a file system
/// that holds one megabyte.
class FullDiskTest {
    private static final int KB = 1024;

    @TempDir Path folder;

    @Test
    void whatDoesNotFitLeavesNothingBehindAndWhatIsThereStays() throws IOException {
        var disk = SmallDisk.at(folder);
        assumeTrue(disk.isPresent(), "no right to mount");
        try (var _ = disk.get()) {
            fill();
        }
    }

    private void fill() throws IOException {
        var files =
                new DirectoryFiles(
                        folder.resolve("files"), DataKeys.fresh().files(), InstantSource.system());
        var small = bytes(100 * KB);
        var kept = files.put(new ByteArrayInputStream(small), small.length);
        var large = bytes(2000 * KB);

        assertThatThrownBy(() -> files.put(new ByteArrayInputStream(large), large.length))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left");
        try (var parts = Files.list(folder.resolve("files/incoming"))) {
            assertThat(parts).isEmpty();
        }
        try (var read = files.open(kept)) {
            assertThat(read.readAllBytes()).isEqualTo(small);
        }

        var again = bytes(200 * KB);
        var later = files.put(new ByteArrayInputStream(again), again.length);
        try (var read = files.open(later)) {
            assertThat(Arrays.equals(read.readAllBytes(), again)).isTrue();
        }
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }
}
