package jp.akashi.cli;

import java.time.InstantSource;
import jp.akashi.cli.schemes.SchemesCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line's top: names the commands, and helps whoever names another.
@Command(
        name = "akashi",
        description = "Akashi (証), the platform of the 情報開示認定制度 for cloud services.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:not done; the reason is printed",
            "2:wrong use of a command, or faults in the schemes' data",
            "3:something has to be installed first"
        },
        subcommands = {
            HelpCommand.class,
            TestCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            JournalCommand.class,
            KeysCommand.class,
            SbomCommand.class
        })
public final class AkashiCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    /// The command line, ready to execute.
    public static CommandLine line(Platform platform) {
        var line = new CommandLine(new AkashiCommand());
        line.addSubcommand(new ServeCommand(platform));
        line.addSubcommand(new CheckCommand(InstantSource.system()));
        line.addSubcommand(new RehearseCommand(platform));
        line.addSubcommand(SchemesCommand.line(InstantSource.system()));
        line.addSubcommand(
                new CommandLine(new IndexCommand())
                        .addSubcommand(new IndexCommand.Rebuild(platform)));
        line.addSubcommand(
                new CommandLine(new ImportCommand())
                        .addSubcommand(new ImportCommand.Register(platform)));
        line.addSubcommand(new TrainCommand(platform));
        line.setParameterExceptionHandler(new Hints());
        line.setExecutionExceptionHandler(new Failures());
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
