package jp.akashi.cli;

import jp.akashi.store.embedded.DatabaseUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Ends a command that failed: a sentence where it is known what to do, the whole trace where not.
final class Failures implements IExecutionExceptionHandler {
    private static final int NOT_DONE = 1;

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult parsed) {
        DatabaseUnavailable.in(failure)
                .ifPresentOrElse(
                        known -> command.getErr().println(known.getMessage()),
                        () -> failure.printStackTrace(command.getErr()));
        command.getErr().flush();
        return NOT_DONE;
    }
}
