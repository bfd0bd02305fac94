package jp.akashi.store.keys;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The master key is missing, unreadable, or not that of the data. The message is for the person
/// who runs the platform: it says what to do, and nothing of a key.
public final class KeyUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    KeyUnavailable(String sentence) {
        this(sentence, null);
    }

    KeyUnavailable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /// The first of its kind among a failure's causes.
    public static Optional<KeyUnavailable> in(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(KeyUnavailable.class::isInstance)
                .map(KeyUnavailable.class::cast)
                .findFirst();
    }
}
