package jp.akashi.cli.schemes;

import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Names the commands on the schemes' data, and helps whoever names another.
@Command(
        name = "schemes",
        description = "Check, compare and derive from the schemes' data.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        subcommands = {HelpCommand.class})
public final class SchemesCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    private SchemesCommand() {}

    public static CommandLine line(InstantSource clock) {
        var line = new CommandLine(new SchemesCommand());
        line.addSubcommand(new SchemesCheck());
        line.addSubcommand(new SchemesDocs());
        line.addSubcommand(new SchemesTemplate(clock));
        line.addSubcommand(new SchemesDiff(clock));
        line.addSubcommand(new SchemesSchema(clock));
        line.addSubcommand(new SchemesNew(clock));
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command of schemes.");
    }
}
