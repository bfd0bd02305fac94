package jp.akashi.store.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The platform has no database to keep its records in. The message is one sentence for the person
/// who runs it, and says what to do.
public final class DatabaseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DatabaseUnavailable(String sentence) {
        this(sentence, null);
    }

    public DatabaseUnavailable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /// The first of its kind among a failure's causes.
    public static Optional<DatabaseUnavailable> in(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(DatabaseUnavailable.class::isInstance)
                .map(DatabaseUnavailable.class::cast)
                .findFirst();
    }

    /// What a failed read or write under this path means.
    static DatabaseUnavailable of(IOException failure, Path path) {
        var sentence =
                switch (failure) {
                    case AccessDeniedException denied ->
                            "No permission to use %s; run Akashi as its owner or choose another data folder."
                                    .formatted(denied.getFile());
                    case FileAlreadyExistsException _ ->
                            "%s is not a folder; choose another data folder.".formatted(path);
                    case FileSystemException bare when bare.getReason() == null ->
                            "The data folder %s cannot be used: %s.".formatted(path, bare);
                    default ->
                            "The data folder %s cannot be used: %s."
                                    .formatted(path, failure.getMessage());
                };
        return new DatabaseUnavailable(sentence, failure);
    }
}
