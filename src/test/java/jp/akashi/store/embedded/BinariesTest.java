package jp.akashi.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinariesTest {
    @TempDir private Path folder;

    @Test
    void theyAreUnpackedOnceAndNothingIsLeftBesideThem() throws IOException {
        Files.createDirectories(folder.resolve("postgres-18.6.0.part-killed/bin"));

        var binaries = Binaries.under(folder);
        var modified = Files.getLastModifiedTime(binaries.program("postgres"));

        assertThat(binaries.program("postgres")).isExecutable();
        assertThat(folder).isDirectoryContaining("glob:**/postgres-18.6.0");
        assertThat(folder).isDirectoryNotContaining("glob:**.part-*");
        assertThat(Files.getLastModifiedTime(Binaries.under(folder).program("postgres")))
                .isEqualTo(modified);
    }

    @Test
    void ofTwoProgramsThatStartAtOnceOneUnpacksAndBothGoOn() throws Exception {
        var one = unpacking();
        var other = unpacking();

        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();
        assertThat(folder).isDirectoryContaining("glob:**/postgres-18.6.0");
        assertThat(folder).isDirectoryNotContaining("glob:**.part-*");
    }

    private Process unpacking() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Unpacking.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
    }

    /// A program that unpacks, of its own.
    static final class Unpacking {
        private Unpacking() {}

        static void main(String[] arguments) {
            Binaries.under(Path.of(arguments[0]));
        }
    }

    @Test
    void aDiskTooFullIsSaidBeforeAnythingIsWritten() {
        assertThatThrownBy(() -> Binaries.requireSpace(folder, Long.MAX_VALUE))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith("Not enough space for the database in " + folder);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileWhereTheFolderShouldBeIsNamed() throws IOException {
        var file = Files.createFile(folder.resolve("data"));
        assertThatThrownBy(() -> EmbeddedPostgres.start(Settings.in(file)))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage(file + " is not a folder; choose another data folder.");
    }

    @Test
    void aForbiddenPathIsNamed() {
        assertThat(DatabaseUnavailable.of(new AccessDeniedException("/srv/akashi"), folder))
                .hasMessage(
                        "No permission to use /srv/akashi; run Akashi as its owner or choose another data folder.");
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, LINUX_X86_64",
        "Linux, x86_64, LINUX_X86_64",
        "Linux, aarch64, LINUX_ARM64"
    })
    void everyPlatformHasItsArchiveOnTheClassPath(
            String system, String processor, Platform platform) {
        assertThat(Platform.named(system, processor)).isEqualTo(platform);
        assertThat(Binaries.class.getResource(platform.archive())).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"Linux, riscv64", "Mac OS X, aarch64", "Windows 11, amd64"})
    void anyOtherPlatformIsToldToBringItsOwnDatabase(String system, String processor) {
        assertThatThrownBy(() -> Platform.named(system, processor))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("not for " + system + " on " + processor)
                .hasMessageContaining("AKASHI_DATABASE_URL");
    }
}
