package jp.akashi.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import jp.akashi.store.backup.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes all that the platform keeps into one file (控え), while it goes on serving.
@Command(
        name = "backup",
        description =
                "Writes the database and the stored files into one file, also while the platform runs. The file holds"
                        + " what is confidential: keep it as safe as the platform itself.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "1:not written; the reason is printed"})
final class BackupCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private DataOption data = new DataOption();

    @Parameters(paramLabel = "FILE.zip", description = "The file to write; it must not exist.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException, SQLException {
        try (var database = data.open()) {
            var contents = new Backup(database.owner(), data.files()).write(file);
            spec.commandLine().getOut().println("Backed up: " + Contained.print(contents));
            return 0;
        } catch (FileAlreadyExistsException there) {
            throw new ParameterException(
                    spec.commandLine(), "There is a file " + file + " already.", there);
        }
    }
}
