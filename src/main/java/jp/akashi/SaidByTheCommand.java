package jp.akashi;

import java.util.stream.Stream;
import jp.akashi.store.embedded.DatabaseUnavailable;
import org.springframework.boot.SpringBootExceptionReporter;

/// Keeps a failed start quiet when the command that asked for it says in a sentence what to do.
final class SaidByTheCommand implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(DatabaseUnavailable.class::isInstance);
    }
}
