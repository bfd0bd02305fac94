package jp.akashi.demo.crowd;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.akashi.demo.OwnWords;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;

/// The form of an edition with its blanks, as all services of its scheme fill it.
///
/// @param wordy the rows whose answers may carry a sentence more
record Sheet(Edition edition, List<Line> lines, List<ItemId> wordy) {
    /// A row with those of its blanks that have an example.
    record Line(Row row, List<Blank> blanks) {
        Optional<Blank> presence() {
            return blanks.stream()
                    .filter(blank -> blank.field().meaning() == Field.Meaning.PRESENCE)
                    .findFirst();
        }

        /// Whether it repeats an entry of 申請書A, or dates the whole form.
        boolean isFixed() {
            return row.fields().stream()
                    .map(Field::meaning)
                    .anyMatch(meaning ->
                            meaning != Field.Meaning.PLAIN && meaning != Field.Meaning.PRESENCE);
        }

        /// Whether it asks for a measure that one may not take.
        boolean isMeasure() {
            return !row.isGated() && !isFixed() && blanks.getFirst().isYesNo();
        }
    }

    static Sheet of(Edition edition) {
        var lines =
                edition.rows().stream()
                        .map(row -> new Line(row, blanks(edition, row)))
                        .filter(line -> !line.blanks().isEmpty())
                        .toList();
        return new Sheet(edition, lines, wordy(lines));
    }

    private static List<Blank> blanks(Edition edition, Row row) {
        return row.fields().stream()
                .flatMap(field -> Blank.of(edition.id().scheme(), row, field).stream())
                .toList();
    }

    private static List<ItemId> wordy(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.blanks().stream().anyMatch(blank -> !blank.more().isEmpty()))
                .map(line -> line.row().id())
                .filter(item -> OwnWords.IN_USE.leader(item).equals(item))
                .toList();
    }

    static Map<EditionId, Sheet> of(List<Edition> editions) {
        return editions.stream()
                .map(Sheet::of)
                .collect(
                        Collectors.toUnmodifiableMap(
                                sheet -> sheet.edition().id(), Function.identity()));
    }
}
