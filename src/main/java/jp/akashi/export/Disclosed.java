package jp.akashi.export;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.item.Value;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;

/// What an entry says of itself as a whole.
final class Disclosed {
    private Disclosed() {}

    /// The day as of which the provider speaks (開示情報の時点).
    static Optional<LocalDate> asOf(Entry entry, Edition edition) {
        return edition.rows().stream()
                .flatMap(row ->
                        row.item().findField(Field.Meaning.DISCLOSED_ON).stream()
                                .filter(_ ->
                                        entry.statement(row.id()) instanceof Statement.Disclosed)
                                .flatMap(field ->
                                        ((Statement.Disclosed) entry.statement(row.id()))
                                                .answer().find(field.key()).stream()))
                .flatMap(value ->
                        value instanceof Value.Day(var date) ? Stream.of(date) : Stream.empty())
                .findFirst();
    }
}
