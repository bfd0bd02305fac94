package jp.akashi.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A part of the table that somebody looks at.
public sealed interface View {
    /// Only rows of this kind; of all kinds when there is none.
    @Nullable Kind kind();

    /// What is not done yet and due by a day, the earliest first.
    record Ahead(LocalDate until, @Nullable Kind kind) implements View {}

    /// What was tried in vain and waits to be tried again, the earliest first.
    record Failed(@Nullable Kind kind) implements View {}

    /// What was done on a day or later, the last first.
    record Done(LocalDate since, @Nullable Kind kind) implements View {}
}
