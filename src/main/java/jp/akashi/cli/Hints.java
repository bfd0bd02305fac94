package jp.akashi.cli;

import java.util.List;
import jp.akashi.setting.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in a line or two what was wrong with a command line, and what was probably meant.
final class Hints implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        var command = wrong.getCommandLine();
        var err = command.getErr();
        err.println(
                wrong instanceof UnmatchedArgumentException unmatched
                        ? unknown(command, unmatched.getUnmatched().getFirst())
                        : wrong.getMessage());
        err.println("See ./akashi%s.".formatted(help(command)));
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static String unknown(CommandLine command, String word) {
        var isOption = word.startsWith("-");
        var kind = isOption ? "option" : isGroup(command) ? "command" : "argument";
        var meant =
                Nearest.to(word, isOption ? options(command) : commands(command))
                        .map("; did you mean '%s'?"::formatted)
                        .orElse(".");
        return "Unknown %s '%s'%s".formatted(kind, word, meant);
    }

    /// Commands that stand before other commands, such as the top itself.
    private static boolean isGroup(CommandLine command) {
        return !command.getSubcommands().isEmpty();
    }

    private static String help(CommandLine command) {
        var parent = command.getParent();
        if (parent == null) {
            return " help";
        }
        return parent.getParent() == null
                ? " help " + command.getCommandName()
                : " %s help %s".formatted(parent.getCommandName(), command.getCommandName());
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .flatMap(option -> List.of(option.names()).stream())
                .toList();
    }

    private static List<String> commands(CommandLine command) {
        return command.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(spec -> !spec.usageMessage().hidden())
                .map(CommandLine.Model.CommandSpec::name)
                .toList();
    }
}
