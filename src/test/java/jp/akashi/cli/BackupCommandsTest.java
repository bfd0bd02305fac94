package jp.akashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.regex.Pattern;
import jp.akashi.kernel.Digest;
import jp.akashi.store.Kept;
import jp.akashi.store.blob.DirectoryFiles;
import jp.akashi.store.keys.DataKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backup, restore and the walk along the journal, as those who run the platform type them.
class BackupCommandsTest {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final StringWriter out = new StringWriter();

    @TempDir Path folder;

    @Test
    void aPlatformIsBackedUpWhileItRunsAndRestoredOnAnEmptyMachine() throws Exception {
        var data = folder.resolve("data");
        var backup = folder.resolve("backup.zip").toString();
        String head;
        try (var running = Kept.in(data)) {
            running.write();
            assertThat(execute("journal", "verify", "--data", "" + data)).isZero();
            head = hash();
            assertThat(execute("backup", backup, "--data", "" + data)).isZero();
            assertThat(hash()).isEqualTo(head);
        }
        var restored = folder.resolve("restored");

        assertThat(execute("restore", backup, "--data", "" + restored)).isZero();
        assertThat(execute("journal", "verify", "--data", "" + restored, "--noted", head)).isZero();

        assertThat(out.toString()).contains("The journal is whole: 1 entries.");
        assertThat(hash()).isEqualTo(head);
    }

    @Test
    void aBackupIsRestoredWithTheKeyOfItsTimeAloneAndARotatedPlatformGoesOn() throws Exception {
        var data = folder.resolve("data");
        var backup = folder.resolve("backup.zip").toString();
        var secret = data.resolve("secret.key");
        var old = folder.resolve("old.key");
        Digest evidence;
        try (var running = Kept.in(data)) {
            evidence = put(running.seal(data), data, "疎明資料");
            assertThat(execute("backup", backup, "--data", "" + data)).isZero();
            Files.copy(secret, old);
            assertThat(execute("keys", "rotate", "--data", "" + data)).isZero();
            assertThat(execute("keys", "show", "--data", "" + data)).isZero();
            assertThat(out.toString())
                    .contains("5 data keys were wrapped anew", "FILES")
                    .doesNotContain(Files.readString(secret).strip())
                    .doesNotContain(Files.readString(old).strip());
            assertThat(read(running.seal(data), data, evidence)).isEqualTo("疎明資料");
        }
        var to = folder.resolve("restored");

        assertThat(execute("restore", backup, "--data", "" + to)).isEqualTo(2);
        assertThat(out.toString()).contains("give that key by --key FILE");
        assertThat(execute("restore", backup, "--data", "" + to, "--key", "" + secret)).isOne();
        assertThat(out.toString()).contains("Give the key that belongs to the data");
        assertThat(to).doesNotExist();
        assertThat(execute("restore", backup, "--data", "" + to, "--key", "" + old)).isZero();

        try (var restored = Kept.in(to)) {
            assertThat(read(restored.seal(to), to, evidence)).isEqualTo("疎明資料");
        }
    }

    private static DirectoryFiles files(DataKeys keys, Path data) {
        return new DirectoryFiles(data.resolve("files"), keys.files(), InstantSource.system());
    }

    private static Digest put(DataKeys keys, Path data, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return files(keys, data).put(new ByteArrayInputStream(bytes), bytes.length);
    }

    private static String read(DataKeys keys, Path data, Digest file) throws IOException {
        try (var in = files(keys, data).open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aJournalThatWasTamperedWithIsBrokenWhereItWas() throws Exception {
        var data = folder.resolve("data");
        try (var running = Kept.in(data)) {
            running.write();
            running.write();
            running.write();
            running.tamper(2);

            assertThat(execute("journal", "verify", "--data", "" + data)).isEqualTo(1);
            assertThat(out.toString()).contains("BROKEN at entry 2");
        }
    }

    @Test
    void aJournalWithoutTheNotedEntryWasCutOff() throws Exception {
        var data = folder.resolve("data");
        try (var running = Kept.in(data)) {
            running.write();

            assertThat(execute("journal", "verify", "--data", "" + data, "--noted", "0".repeat(64)))
                    .isEqualTo(1);
            assertThat(out.toString()).contains("cut off");
        }
    }

    @Test
    void nothingIsWrittenOverAndNothingLeftBehind() throws Exception {
        var full = Files.createDirectories(folder.resolve("full"));
        Files.writeString(full.resolve("something"), "");
        var note = Files.writeString(folder.resolve("note.txt"), "メモ");

        assertThat(execute("restore", "" + note, "--data", "" + full)).isEqualTo(2);
        assertThat(out.toString()).contains("is not empty");
        assertThat(execute("restore", "" + note, "--data", folder + "/new")).isEqualTo(1);
        assertThat(out.toString()).contains("no backup");
        assertThat(folder.resolve("new")).doesNotExist();
        assertThat(execute("restore", folder + "/nothing", "--data", folder + "/new")).isEqualTo(2);
        assertThat(execute("journal")).isEqualTo(2);
    }

    /// The last hash that was printed.
    private String hash() {
        return HASH.matcher(out.toString())
                .results()
                .reduce((_, last) -> last)
                .orElseThrow()
                .group();
    }

    private int execute(String... arguments) {
        var line =
                AkashiCommand.line(settings -> {
                    throw new AssertionError("no platform is needed: " + settings);
                });
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(out, true));
        return line.execute(arguments);
    }
}
