package jp.akashi.cli;

import java.util.Optional;
import jp.akashi.schemefile.BrokenSchemes;
import jp.akashi.setting.BrokenSettings;
import jp.akashi.store.embedded.DatabaseUnavailable;
import jp.akashi.store.keys.KeyUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Ends a command that failed: a sentence where it is known what to do, the whole trace where not.
final class Failures implements IExecutionExceptionHandler {
    private static final int NOT_DONE = 1;

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult parsed) {
        try {
            var broken =
                    BrokenSchemes.in(failure)
                            .<RuntimeException>map(schemes -> schemes)
                            .or(() -> BrokenSettings.in(failure));
            if (broken.isPresent()) {
                command.getErr().println(broken.get().getMessage());
                return CommandLine.ExitCode.USAGE;
            }
            known(failure)
                    .ifPresentOrElse(
                            known -> command.getErr().println(known.getMessage()),
                            () -> failure.printStackTrace(command.getErr()));
            return NOT_DONE;
        } finally {
            command.getErr().flush();
        }
    }

    private static Optional<? extends RuntimeException> known(Exception failure) {
        var key = KeyUnavailable.in(failure);
        return key.isPresent() ? key : DatabaseUnavailable.in(failure);
    }
}
