package jp.akashi.export;

import java.util.List;
import jp.akashi.item.Answer;
import jp.akashi.kernel.FieldKey;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Level;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Section;
import org.jspecify.annotations.Nullable;

/// The cells that say which blank of an edition a line is about, written down once for each blank
/// of an item.
///
/// @param presence the blank that decides whether there is anything to say in the others
record BlankPieces(Item item, @Nullable FieldKey presence, List<byte[]> all) {
    static BlankPieces of(Section section, Row row, Dialect dialect) {
        return new BlankPieces(
                row.item(),
                row.item().findField(Field.Meaning.PRESENCE).map(Field::key).orElse(null),
                row.fields().stream().map(field -> piece(section, row, field, dialect)).toList());
    }

    /// Whether only what was filled all the same has a line, as `Item.blanks` has it.
    boolean isAbsent(Answer.Part part) {
        var decided = presence == null ? null : part.values().get(presence);
        return decided != null && !decided.claims();
    }

    byte[] of(int field) {
        return all.get(field);
    }

    private static byte[] piece(Section section, Row row, Field field, Dialect dialect) {
        return CsvPen.piece(
                dialect.isGuarded(),
                Integer.toString(row.number()),
                row.id().value(),
                section.label().ja(),
                row.item().label().ja(),
                field.key().value(),
                field.label().ja(),
                level(row.levelOf(field.key()), dialect),
                dialect.word(row.isGated() ? "◎" : "", Boolean.toString(row.isGated())));
    }

    private static String level(Level level, Dialect dialect) {
        return switch (level) {
            case MANDATORY -> dialect.word("必須", "mandatory");
            case OPTIONAL -> dialect.word("選択", "optional");
        };
    }
}
