package jp.akashi.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.akashi.kernel.Digest;
import jp.akashi.store.Drilled;
import jp.akashi.store.JournalChain;
import jp.akashi.store.OpenedDatabase;
import jp.akashi.store.blob.DirectoryFiles;
import jp.akashi.store.embedded.DatabaseUnavailable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The drill: what a platform kept is put onto an empty machine, and is the same.
class BackupTest {
    private static final Drilled DRILLED = Drilled.platform();

    @TempDir Path folder;

    @AfterAll
    static void close() throws Exception {
        DRILLED.close();
    }

    @Test
    void anEmptyMachineHasWhatWasBackedUpWhileThePlatformWasWrittenTo() throws Exception {
        var files = folder.resolve("files");
        var evidence = put(files, "疎明資料");
        var stopped = new AtomicBoolean();
        var writing = Thread.ofVirtual().start(() -> writeUntil(stopped));
        Contents written;
        try {
            written = backup(files);
        } finally {
            stopped.set(true);
            writing.join();
        }

        try (var restore = Restore.open(folder.resolve("backup.zip"));
                var machine = machine(restore)) {
            restore.fill(machine.owner());
            restore.files(folder.resolve("restored"));

            assertThat(restore.contents()).isEqualTo(written);
            assertThat(written.rows()).isGreaterThan(20);
            assertThat(written.files().count()).isEqualTo(1);
            try (var connection = machine.owner().connect()) {
                var chain = JournalChain.walk(connection);
                assertThat(chain.broken()).isEmpty();
                assertThat(chain.head()).isEqualTo(written.journal().hash());
                assertThat(chain.entries()).isEqualTo(written.journal().number());
            }
        }
        var kept = new DirectoryFiles(folder.resolve("restored"), InstantSource.system());
        try (var in = kept.open(evidence)) {
            assertThat(in.readAllBytes()).isEqualTo("疎明資料".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatIsOnRecordIsGuardedAfterARestoreAsBefore() throws Exception {
        backup(folder.resolve("files"));

        try (var restore = Restore.open(folder.resolve("backup.zip"));
                var machine = machine(restore)) {
            restore.fill(machine.owner());

            try (var connection = machine.owner().connect();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute("delete from akashi.journal"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("append-only");
                statement.execute(
                        "insert into akashi.journal (actor, action, subject) values ('a', 'b', 'c')");
                assertThat(JournalChain.walk(connection).broken()).isEmpty();
            }
        }
    }

    @Test
    void aBackupIsForItsOwnerAloneAndNeverWrittenOver() throws Exception {
        backup(folder.resolve("files"));

        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("backup.zip"))))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> backup(folder.resolve("files")))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFileThatWasChangedInTheBackupIsNotTaken() throws Exception {
        var evidence = put(folder.resolve("files"), "疎明資料");
        backup(folder.resolve("files"));
        var name = "/files/" + evidence.hex() + ".12";
        inside(zip -> Files.writeString(zip.getPath(name), "偽の資料"));

        try (var restore = Restore.open(folder.resolve("backup.zip"))) {
            assertThatThrownBy(() -> restore.files(folder.resolve("restored")))
                    .isInstanceOf(Damaged.class)
                    .hasMessageContaining(evidence.hex());
        }
    }

    @Test
    void aFileThatIsMissingInTheBackupIsNoticed() throws Exception {
        var evidence = put(folder.resolve("files"), "疎明資料");
        backup(folder.resolve("files"));
        inside(zip -> Files.delete(zip.getPath("/files/" + evidence.hex() + ".12")));

        try (var restore = Restore.open(folder.resolve("backup.zip"))) {
            assertThatThrownBy(() -> restore.files(folder.resolve("restored")))
                    .isInstanceOf(Damaged.class)
                    .hasMessageContaining("1 files and holds 0");
        }
    }

    @Test
    void rowsThatWereChangedInTheBackupAreNoticed() throws Exception {
        backup(folder.resolve("files"));
        inside(zip -> {
            var rows = zip.getPath("/tables/akashi.providers.copy");
            Files.writeString(rows, Files.readString(rows).replace("みほん", "にせもの"));
        });

        try (var restore = Restore.open(folder.resolve("backup.zip"));
                var machine = machine(restore)) {
            assertThatThrownBy(() -> restore.fill(machine.owner()))
                    .isInstanceOf(Damaged.class)
                    .hasMessageContaining("akashi.providers");
        }
    }

    @Test
    void whatIsNoBackupIsRefusedInWords() throws Exception {
        var nothing = Files.writeString(folder.resolve("note.txt"), "メモ");
        assertThatThrownBy(() -> Restore.open(nothing))
                .isInstanceOf(Damaged.class)
                .hasMessageContaining("no backup");

        backup(folder.resolve("files"));
        inside(zip -> Files.delete(zip.getPath("/contents.json")));
        assertThatThrownBy(() -> Restore.open(folder.resolve("backup.zip")))
                .isInstanceOf(Damaged.class)
                .hasMessageContaining("no backup");
    }

    @Test
    void aBackupOfALaterSchemaIsRefusedInWords() throws Exception {
        backup(folder.resolve("files"));
        inside(zip -> {
            var contents = zip.getPath("/contents.json");
            var version = "\"schema\" : \"";
            Files.writeString(contents, Files.readString(contents).replace(version, version + "9"));
        });

        try (var restore = Restore.open(folder.resolve("backup.zip"))) {
            assertThatThrownBy(() -> machine(restore))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("newer Akashi");
        }
    }

    private Contents backup(Path files) throws IOException, SQLException {
        return new Backup(DRILLED.owner(), files).write(folder.resolve("backup.zip"));
    }

    private static OpenedDatabase machine(Restore restore) {
        return Drilled.machine(restore.contents().schema());
    }

    private static Digest put(Path files, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new DirectoryFiles(files, InstantSource.system())
                .put(new ByteArrayInputStream(bytes), bytes.length);
    }

    private static void writeUntil(AtomicBoolean stopped) {
        while (!stopped.get()) {
            DRILLED.write();
        }
    }

    private interface Tampering {
        void with(FileSystem zip) throws IOException;
    }

    private void inside(Tampering tampering) throws IOException {
        try (var zip = FileSystems.newFileSystem(folder.resolve("backup.zip"))) {
            tampering.with(zip);
        }
    }
}
