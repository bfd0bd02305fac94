package jp.akashi.cli;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import jp.akashi.store.PgJournal;
import jp.akashi.store.keys.PgDataKeys;
import jp.akashi.store.keys.RotateKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The keys that stored data are sealed with.
@Command(
        name = "keys",
        description = "The keys that stored data are sealed with.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {KeysCommand.Show.class, KeysCommand.Rotate.class})
final class KeysCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: show or rotate.");
    }

    /// Tells which keys there are, and nothing of them.
    @Command(
            name = "show",
            description = "Prints the data keys, since when they are there, and the master key.",
            mixinStandardHelpOptions = true)
    static final class Show implements Callable<Integer> {
        @Spec private CommandSpec spec = CommandSpec.create();

        @Mixin private DataOption data = new DataOption();

        @Override
        public Integer call() throws SQLException {
            var out = spec.commandLine().getOut();
            try (var database = data.open();
                    var connection = database.owner().connect()) {
                for (var key : PgDataKeys.list(connection)) {
                    out.printf(
                            "%-8s made %s, wrapped by master key %s on %s%n",
                            key.purpose(), key.made(), key.master(), key.wrapped());
                }
            }
            out.println("The master key comes from " + data.keys() + ".");
            return 0;
        }
    }

    /// Changes the master key, also while the platform runs.
    @Command(
            name = "rotate",
            description =
                    "Changes the master key and wraps the data keys by the new one, also while the platform runs. When it"
                            + " was broken off, run it again: it goes on where it was. With AKASHI_KEY, put the new key before"
                            + " the old one, with a comma between, run this, then leave the old one out.",
            mixinStandardHelpOptions = true,
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {"0:all is wrapped by the new key", "1:not done; the reason is printed"})
    static final class Rotate implements Callable<Integer> {
        @Spec private CommandSpec spec = CommandSpec.create();

        @Mixin private DataOption data = new DataOption();

        @Override
        public Integer call() throws SQLException {
            try (var database = data.open();
                    var connection = database.owner().connect()) {
                var done =
                        new RotateKeys(data.keys(), PgJournal::on, InstantSource.system())
                                .rotate(connection);
                report(done);
            }
            return 0;
        }

        private void report(RotateKeys.Rotated done) {
            var out = spec.commandLine().getOut();
            out.printf(
                    "The master key is %s now; %d data keys were wrapped anew.%n",
                    done.present(), done.wrapped());
            for (var file : done.before()) {
                out.printf(
                        "Backups made before this need the key before it: %s. Keep it apart from them, and delete it with the last of them.%n",
                        file);
            }
        }
    }
}
