package jp.akashi.store.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.kernel.Digest;
import jp.akashi.store.memory.MemoryFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryFilesTest extends StoredFilesContract {
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

    @TempDir private Path folder;
    private StoredFiles files = new MemoryFiles();

    @BeforeEach
    void open() {
        files = new DirectoryFiles(folder.resolve("files"), InstantSource.fixed(NOW));
    }

    @Override
    protected StoredFiles files() {
        return files;
    }

    @Test
    void aFileBearsItsDigestAndLength() throws IOException {
        var name = put(BYTES, BYTES.length).hex();

        assertThat(everyFile()).containsExactly(name.substring(0, 2) + "/" + name + ".9");
    }

    @Test
    void nothingIsLeftOfWhatFailed() {
        assertThatThrownBy(() -> put(BYTES, 1)).isInstanceOf(StoredFiles.TooLarge.class);
        assertThatThrownBy(() -> files.put(brokenAfter(BYTES), 100))
                .isInstanceOf(IOException.class);

        assertThat(everyFile()).isEmpty();
    }

    @Test
    void aFileOfAnotherLengthIsNotHandedOutAndIsMendedByTheNextPut() throws IOException {
        var name = put(BYTES, 100);
        var path = folder.resolve("files").resolve(everyFile().getFirst());
        Files.write(path, new byte[] {1, 2, 3});

        assertThatThrownBy(() -> files.open(name))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");

        put(BYTES, 100);
        try (var stored = files.open(name)) {
            assertThat(stored.readAllBytes()).isEqualTo(BYTES);
        }
    }

    @Test
    void onlyItsOwnerMayLookInside() throws IOException {
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("files"))))
                .isEqualTo("rwx------");
    }

    @Test
    void halfAFileOfADayAgoIsSweptAndAYoungerOneIsNot() throws IOException {
        var old = partOf(NOW.minusSeconds(86_401));
        var young = partOf(NOW.minusSeconds(86_399));

        open();

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void whatWasKeptIsThereForTheNextProcess() throws IOException {
        put(BYTES, 100);
        open();
        assertThat(files.has(Digest.of(BYTES))).isTrue();
    }

    private Path partOf(Instant time) throws IOException {
        var part = Files.createTempFile(folder.resolve("files/incoming"), "", ".part");
        return Files.setLastModifiedTime(part, FileTime.from(time));
    }

    private List<String> everyFile() {
        try (var paths = Files.walk(folder.resolve("files"))) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.resolve("files").relativize(path).toString())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
