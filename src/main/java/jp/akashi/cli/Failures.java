package jp.akashi.cli;

import java.util.stream.Stream;
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
        var sentence =
                Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                        .filter(DatabaseUnavailable.class::isInstance)
                        .map(Throwable::getMessage)
                        .findFirst();
        if (sentence.isPresent()) {
            command.getErr().println(sentence.get());
        } else {
            failure.printStackTrace(command.getErr());
        }
        command.getErr().flush();
        return NOT_DONE;
    }
}
