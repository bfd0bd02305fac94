package jp.akashi.cli;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import jp.akashi.store.JournalChain;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The journal of what was done, by whom and when.
@Command(
        name = "journal",
        description = "The journal of what was done, by whom and when.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = JournalCommand.Verify.class)
final class JournalCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: verify.");
    }

    /// Walks the chain of the journal, also while the platform runs.
    @Command(
            name = "verify",
            description =
                    "Walks the chain from the first entry to the last. Note the hash it prints somewhere else: with it,"
                            + " a later walk also tells whether the end was cut off.",
            mixinStandardHelpOptions = true,
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {"0:whole", "1:broken, or without the noted entry"})
    static final class Verify implements Callable<Integer> {
        private static final int NOT_WHOLE = 1;

        @Spec private CommandSpec spec = CommandSpec.create();

        @Mixin private DataOption data = new DataOption();

        @Option(
                names = "--noted",
                paramLabel = "HASH",
                description = "A hash that was printed before: its entry has to be there.")
        private @Nullable String noted;

        @Override
        public Integer call() throws SQLException {
            try (var database = data.open();
                    var connection = database.owner().connect()) {
                return report(JournalChain.walk(connection), connection);
            }
        }

        private int report(JournalChain chain, Connection connection) throws SQLException {
            var out = spec.commandLine().getOut();
            if (chain.broken().isPresent()) {
                out.printf(
                        "The journal is BROKEN at entry %d: it does not follow from the one before it.%n",
                        chain.broken().get());
                return NOT_WHOLE;
            }
            if (noted != null && JournalChain.find(connection, noted).isEmpty()) {
                out.printf(
                        "The journal has no entry with the hash %s: it was cut off, or is another one.%n",
                        noted);
                return NOT_WHOLE;
            }
            out.printf("The journal is whole: %,d entries.%n", chain.entries());
            out.printf("The last one has the hash %s%n", chain.head());
            return 0;
        }
    }
}
