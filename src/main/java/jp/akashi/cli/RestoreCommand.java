package jp.akashi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.concurrent.Callable;
import jp.akashi.store.JournalChain;
import jp.akashi.store.OpenedDatabase;
import jp.akashi.store.backup.Damaged;
import jp.akashi.store.backup.Restore;
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
            restored(restore);
            spec.commandLine().getOut().println("Restored: " + Contained.print(restore.contents()));
            return 0;
        } catch (Damaged damaged) {
            spec.commandLine().getErr().println(damaged.getMessage());
            return NOT_DONE;
        }
    }

    private void restored(Restore restore) throws IOException, SQLException, Damaged {
        boolean whole = false;
        try {
            restore.files(data.resolve("files"));
            try (var database = OpenedDatabase.anew(data, restore.contents().schema())) {
                restore.fill(database.owner());
                requireWhole(database);
            }
            whole = true;
        } finally {
            if (!whole) {
                clear(data);
            }
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
