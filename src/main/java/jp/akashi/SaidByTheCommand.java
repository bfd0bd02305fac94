package jp.akashi;

import jp.akashi.schemefile.BrokenSchemes;
import jp.akashi.setting.BrokenSettings;
import jp.akashi.store.embedded.DatabaseUnavailable;
import org.springframework.boot.SpringBootExceptionReporter;

/// Keeps a failed start quiet when the command that asked for it says in a sentence what to do.
final class SaidByTheCommand implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable failure) {
        return DatabaseUnavailable.in(failure).isPresent()
                || BrokenSchemes.in(failure).isPresent()
                || BrokenSettings.in(failure).isPresent();
    }
}
