package jp.akashi.guide;

import java.util.Locale;
import java.util.Optional;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Item;

/// What kind of thing is said of a field, for counting. The states are never mixed.
public enum Said {
    /// 有り
    YES,
    /// 無し
    NO,
    /// Words, a figure, a day, a choice; or answers that differ from site to site.
    ANSWERED,
    /// 実施なし
    NOT_DONE,
    /// 開示なし
    NOT_DISCLOSED,
    /// 公表留保
    WITHHELD,
    /// 記載なし
    BLANK;

    /// What a statement says on a field; nothing where it is not asked.
    ///
    /// @param item as the service's edition asks it
    static Optional<Said> of(Statement statement, Item item, FieldKey field) {
        return switch (statement) {
            case Statement.Disclosed(var answer) -> Optional.of(of(answer, item, field));
            case Statement.Withheld _ -> Optional.of(WITHHELD);
            case Statement.Unanswered _ -> Optional.of(BLANK);
            case Statement.NotHeld _ -> Optional.empty();
            case Statement.NotAsked _ -> Optional.empty();
        };
    }

    private static Said of(Answer answer, Item item, FieldKey field) {
        var each = answer.parts().stream().map(part -> of(part, item, field)).distinct().toList();
        return each.isEmpty() ? BLANK : each.size() == 1 ? each.getFirst() : ANSWERED;
    }

    private static Said of(Answer.Part part, Item item, FieldKey field) {
        var value = part.values().get(field);
        return value != null ? of(value) : hasNothingToSay(part, item) ? NOT_DONE : BLANK;
    }

    private static Said of(Value value) {
        return switch (value) {
            case Value.YesNo(var yes, _, _) -> yes ? YES : NO;
            case Value.NotDone _ -> NOT_DONE;
            case Value.NotDisclosed _ -> NOT_DISCLOSED;
            case Value.Words _ -> ANSWERED;
            case Value.Quantity _ -> ANSWERED;
            case Value.Day _ -> ANSWERED;
            case Value.Chosen chosen -> chosen.keys().isEmpty() ? BLANK : ANSWERED;
            case Value.Rows rows -> rows.rows().isEmpty() ? BLANK : ANSWERED;
        };
    }

    /// Whether another field says that the measure is not taken.
    private static boolean hasNothingToSay(Answer.Part part, Item item) {
        return item.findField(Field.Meaning.PRESENCE)
                .map(presence -> part.values().get(presence.key()))
                .filter(value ->
                        value instanceof Value.NotDone
                                || value instanceof Value.YesNo(var yes, _, _) && !yes)
                .isPresent();
    }

    /// Its name in data: `not-done`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
