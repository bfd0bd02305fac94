package jp.akashi.web.open.past;

import java.util.List;
import java.util.Optional;
import jp.akashi.directory.AnswerDiff;
import jp.akashi.directory.EntryDiff;
import jp.akashi.directory.Extent;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;
import jp.akashi.web.kit.Marked;
import jp.akashi.web.kit.Saying;
import jp.akashi.web.kit.Sayings;
import jp.akashi.web.kit.State;
import jp.akashi.web.kit.Tongue;
import org.jspecify.annotations.Nullable;

/// One blank of an item before and after: its state, the answer proper, and the words beside it.
///
/// @param site the data centre, or empty
/// @param label the name of the blank, or empty where the item has only one
public record BlankLine(
        String site, String label, State was, State now, Marked head, Marked words, Extent extent) {
    static List<BlankLine> list(Row now, Row was, EntryDiff.Line line, Tongue tongue) {
        return line.answers(tongue.units()).blanks().stream()
                .map(blank -> of(blank, new Kinds(now, was), tongue))
                .toList();
    }

    /// The blanks of the two editions' rows.
    private record Kinds(Row now, Row was) {
        Kind kind(FieldKey key) {
            return now.item()
                    .findField(key)
                    .or(() -> was.item().findField(key))
                    .map(Field::kind)
                    .orElseGet(() -> new Kind.Text(Kind.MAX_CHARS, null));
        }

        String label(FieldKey key, Tongue tongue) {
            return now.fields().size() == 1 && was.fields().size() == 1
                    ? ""
                    : now.item()
                            .findField(key)
                            .or(() -> was.item().findField(key))
                            .map(field -> tongue.say().of(field.label()))
                            .orElse(key.value());
        }
    }

    private static BlankLine of(AnswerDiff.Blank blank, Kinds kinds, Tongue tongue) {
        var kind = kinds.kind(blank.field());
        var was = saying(kind, blank.was(), kinds.was().item().findField(blank.field()), tongue);
        var now = saying(kind, blank.now(), kinds.now().item().findField(blank.field()), tongue);
        return new BlankLine(
                blank.site(),
                kinds.label(blank.field(), tongue),
                was.state(),
                now.state(),
                Marked.of(was.head(), now.head()),
                Marked.of(words(was, kind, blank.was()), words(now, kind, blank.now())),
                blank.extent());
    }

    /// @param asked the blank in the edition of the revision; an edition without it asked nothing
    private static Saying saying(
            Kind kind, @Nullable Value value, Optional<Field> asked, Tongue tongue) {
        if (value != null) {
            return Sayings.of(kind, value, tongue);
        }
        return asked.isPresent() ? Saying.BLANK : Saying.NOT_ASKED;
    }

    /// The words of a blank; of a table its rows, line by line.
    private static String words(Saying saying, Kind kind, @Nullable Value value) {
        return value instanceof Value.Rows rows ? Notation.print(kind, rows) : saying.words();
    }

    public boolean isChanged() {
        return extent != Extent.NONE;
    }
}
