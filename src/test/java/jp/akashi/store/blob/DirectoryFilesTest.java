package jp.akashi.store.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.kernel.Digest;
import jp.akashi.store.keys.DataKeys;
import jp.akashi.store.memory.MemoryFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryFilesTest extends StoredFilesContract {
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

    private static final DataKeys KEYS = DataKeys.fresh();

    @TempDir private Path folder;
    private StoredFiles files = new MemoryFiles();

    @BeforeEach
    void open() {
        files = new DirectoryFiles(folder.resolve("files"), KEYS.files(), InstantSource.fixed(NOW));
    }

    @Override
    protected StoredFiles files() {
        return files;
    }

    @Test
    void neitherTheNameNorTheBytesOfAFileTellWhatItIs() throws IOException {
        var digest = put(BYTES, BYTES.length);
        var name = KEYS.names().of(digest);

        assertThat(everyFile()).containsExactly(name.substring(0, 2) + "/" + name + ".sealed");
        assertThat(name).isNotEqualTo(digest.hex());
        assertThat(name).isNotEqualTo(DataKeys.fresh().names().of(digest));
        assertThat(Files.readString(onlyFile(), StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(BYTES, StandardCharsets.ISO_8859_1));
    }

    @Test
    void theSameBytesAreNotSealedTheSameTwice() throws IOException {
        put(BYTES, BYTES.length);
        var once = Files.readAllBytes(onlyFile());
        put(BYTES, BYTES.length);
        assertThat(Files.readAllBytes(onlyFile())).isNotEqualTo(once);
    }

    @Test
    void anyPlaceOfALargeFileIsReadWithoutTheRest() throws IOException {
        var bytes = new byte[1_000_000];
        new Random(7).nextBytes(bytes);
        try (var channel = files.channel(put(bytes, bytes.length))) {
            assertThat(channel.size()).isEqualTo(bytes.length);
            for (int at : new int[] {999_990, 0, 65_500, 500_000}) {
                var ten = ByteBuffer.allocate(10);
                channel.position(at);
                while (ten.hasRemaining()) {
                    channel.read(ten);
                }
                assertThat(ten.array()).isEqualTo(Arrays.copyOfRange(bytes, at, at + 10));
            }
        }
    }

    @Test
    void aFileUnderTheNameOfAnotherIsNotHandedOut() throws IOException {
        put(BYTES, BYTES.length);
        var bytes = Files.readAllBytes(onlyFile());
        var other = put(new byte[] {1}, 1);
        var place = SealedPlace.of(folder.resolve("files"), KEYS.names().of(other));
        Files.write(place, bytes);

        assertThatThrownBy(() -> files.open(other))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void filesKeptPlainlyAreSealedAtTheNextStartAlsoAfterAStartThatWasKilledHalfway()
            throws IOException {
        var digest = plain(BYTES, Digest.of(BYTES).hex());
        open();
        assertThat(everyFile()).allMatch(name -> name.endsWith(".sealed")).hasSize(1);

        plain(BYTES, Digest.of(BYTES).hex());
        open();
        assertThat(everyFile()).allMatch(name -> name.endsWith(".sealed")).hasSize(1);
        try (var stored = files.open(digest)) {
            assertThat(stored.readAllBytes()).isEqualTo(BYTES);
        }
    }

    @Test
    void aDamagedFileThatWasKeptPlainlyStaysForWhoeverRunsThePlatform() throws IOException {
        var other = plain(BYTES, Digest.of("others").hex());
        open();
        assertThat(everyFile()).singleElement().asString().endsWith(".9");
        assertThat(files.has(other)).isFalse();
    }

    private Digest plain(byte[] bytes, String name) throws IOException {
        var shard = folder.resolve("files").resolve(name.substring(0, 2));
        Files.createDirectories(shard);
        Files.write(shard.resolve(name + "." + bytes.length), bytes);
        return new Digest(name);
    }

    private Path onlyFile() {
        return folder.resolve("files").resolve(everyFile().getFirst());
    }

    @Test
    void nothingIsLeftOfWhatFailed() {
        assertThatThrownBy(() -> put(BYTES, 1)).isInstanceOf(StoredFiles.TooLarge.class);
        assertThatThrownBy(() -> files.put(brokenAfter(BYTES), 100))
                .isInstanceOf(IOException.class);

        assertThat(everyFile()).isEmpty();
    }

    @Test
    void whatIsLeftOfADamagedFileIsNotHandedOutAndIsMendedByTheNextPut() throws IOException {
        var name = put(BYTES, 100);
        var whole = Files.readAllBytes(onlyFile());
        var changed = whole.clone();
        changed[whole.length - 20] ^= 1;
        for (var damaged :
                List.of(
                        new byte[] {1, 2, 3},
                        changed,
                        Arrays.copyOf(whole, whole.length - 1),
                        Arrays.copyOf(whole, whole.length + 1))) {
            Files.write(onlyFile(), damaged);
            assertThatThrownBy(() -> files.open(name).readAllBytes())
                    .isInstanceOf(IOException.class);
        }

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
