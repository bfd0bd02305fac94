package jp.akashi.store.backup;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
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
import jp.akashi.store.blob.SealedPlace;
import jp.akashi.store.embedded.DatabaseUnavailable;
import jp.akashi.store.keys.DataKeys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The drill: what a platform kept is put onto an empty machine, and is the same.
class BackupTest {
    private static final Drilled DRILLED = Drilled.platform();

    private static final DataKeys KEYS = DataKeys.fresh();

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
            restore.files(folder.resolve("restored"), KEYS.files());

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
        var kept =
                new DirectoryFiles(
                        folder.resolve("restored"), KEYS.files(), InstantSource.system());
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
        var other = put(folder.resolve("others"), "偽の資料");
        var place = SealedPlace.of(folder.resolve("others"), KEYS.names().of(other));
        inside(zip -> Files.copy(place, zip.getPath(entry(evidence)), REPLACE_EXISTING));

        try (var restore = Restore.open(folder.resolve("backup.zip"))) {
            assertThatThrownBy(() -> restore.files(folder.resolve("restored"), KEYS.files()))
                    .isInstanceOf(Damaged.class)
                    .hasMessageContaining(KEYS.names().of(evidence));
        }
    }

    @Test
    void aFileThatIsMissingInTheBackupIsNoticed() throws Exception {
        var evidence = put(folder.resolve("files"), "疎明資料");
        backup(folder.resolve("files"));
        inside(zip -> Files.delete(zip.getPath(entry(evidence))));

        try (var restore = Restore.open(folder.resolve("backup.zip"))) {
            assertThatThrownBy(() -> restore.files(folder.resolve("restored"), KEYS.files()))
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

    @Test
    void aFileOfABackupFromBeforeFilesWereSealedIsComparedWithItsDigest() throws Exception {
        for (var bytes : new String[] {"疎明資料", "偽の資料"}) {
            var digest = Digest.of("疎明資料").hex();
            Files.deleteIfExists(folder.resolve("backup.zip"));
            var shard = Files.createDirectories(folder.resolve("files/" + digest.substring(0, 2)));
            Files.writeString(shard.resolve(digest + ".12"), bytes);
            backup(folder.resolve("files"));
            try (var restore = Restore.open(folder.resolve("backup.zip"))) {
                var to = folder.resolve(bytes);
                if (bytes.equals("疎明資料")) {
                    restore.files(to, KEYS.files());
                } else {
                    assertThatThrownBy(() -> restore.files(to, KEYS.files()))
                            .isInstanceOf(Damaged.class);
                }
            }
        }
    }

    private static String entry(Digest file) {
        return "/files/" + KEYS.names().of(file) + ".sealed";
    }

    private Contents backup(Path files) throws IOException, SQLException {
        return new Backup(DRILLED.owner(), files).write(folder.resolve("backup.zip"));
    }

    private static OpenedDatabase machine(Restore restore) {
        return Drilled.machine(restore.contents().schema());
    }

    private static Digest put(Path files, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new DirectoryFiles(files, KEYS.files(), InstantSource.system())
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
