package jp.akashi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import jp.akashi.store.JournalChain;
import jp.akashi.store.OpenedDatabase;
import jp.akashi.store.backup.Damaged;
import jp.akashi.store.backup.Restore;
import jp.akashi.store.keys.DataKeys;
import jp.akashi.store.keys.FileSeal;
import jp.akashi.store.keys.KeyFile;
import jp.akashi.store.keys.KeySource;
import jp.akashi.store.keys.KeyUnavailable;
import jp.akashi.store.keys.PgDataKeys;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes the platform's data from a backup, on an empty machine.
@Command(
        name = "restore",
        description =
                "Makes the data of the platform from a backup, and compares every row, every file and the journal with"
                        + " what the backup says.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:restored, and the same as what was backed up",
            "1:not restored; the reason is printed and nothing is left behind"
        })
final class RestoreCommand implements Callable<Integer> {
    private static final int NOT_DONE = 1;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE.zip", description = "What ./akashi backup wrote.")
    private Path file = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            required = true,
            description = "The folder to make the data in; it must be absent or empty.")
    private Path data = Path.of("");

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description =
                    "The file with the master key of the backup, such as the secret.key of the platform that was backed"
                            + " up; it becomes the key of the data (default: AKASHI_KEY).")
    private @Nullable Path key;

    @Override
    public Integer call() throws IOException, SQLException {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + file + ".");
        }
        if (!isEmpty(data)) {
            throw new ParameterException(
                    spec.commandLine(), "The folder " + data + " is not empty.");
        }
        try (var restore = Restore.open(file)) {
            restored(restore, key(restore.contents().keys()));
            spec.commandLine().getOut().println("Restored: " + Contained.print(restore.contents()));
            return 0;
        } catch (KeyUnavailable wrong) {
            spec.commandLine().getErr().println(wrong.getMessage());
            return NOT_DONE;
        } catch (Damaged damaged) {
            spec.commandLine().getErr().println(damaged.getMessage());
            return NOT_DONE;
        }
    }

    /// Before anything is made: without the right key nobody could read what is restored.
    private KeySource key(List<String> wanted) {
        var source =
                key == null
                        ? KeySource.of(System.getenv("AKASHI_KEY"), data)
                        : new KeySource.InFile(new KeyFile(key));
        if (key == null && source instanceof KeySource.InFile && !wanted.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The backup is sealed with the master key %s, which it does not hold: give that key by --key FILE (the secret.key of the platform that was backed up) or in AKASHI_KEY."
                            .formatted(String.join(" and ", wanted)));
        }
        if (!wanted.isEmpty()) {
            source.requireAll(wanted);
        }
        return source;
    }

    private void restored(Restore restore, KeySource source)
            throws IOException, SQLException, Damaged {
        boolean whole = false;
        try {
            try (var database = OpenedDatabase.anew(data, restore.contents().schema())) {
                restore.fill(database.owner());
                requireWhole(database);
                restore.files(DataOption.filesOf(data), seal(database, restore, source));
            }
            if (key != null) {
                source.carryTo(data);
            }
            whole = true;
        } finally {
            if (!whole) {
                clear(data);
            }
        }
    }

    private static FileSeal seal(OpenedDatabase database, Restore restore, KeySource source)
            throws SQLException {
        if (restore.contents().keys().isEmpty()) {
            return DataKeys.fresh().files();
        }
        try (var connection = database.owner().connect()) {
            return PgDataKeys.read(connection, source).files();
        }
    }

    private static void requireWhole(OpenedDatabase database) throws SQLException, Damaged {
        try (var connection = database.owner().connect()) {
            var broken = JournalChain.walk(connection).broken();
            if (broken.isPresent()) {
                throw new Damaged(
                        "The journal in the backup is broken at entry " + broken.get() + ".");
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var found = Files.list(folder)) {
            return found.findAny().isEmpty();
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var found = Files.walk(folder)) {
                for (var path : found.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
