package jp.akashi.directory;

import java.util.Comparator;
import java.util.Optional;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.registry.Statement;

/// Whether a service says anything in a blank of an item it is asked. The states are never mixed.
public enum Reply {
    SAID,
    /// 実施なし
    NOT_DONE,
    /// 開示なし
    NOT_DISCLOSED,
    /// 公表留保
    WITHHELD,
    /// 記載なし
    BLANK;

    /// The reply of a service whose edition asks the blank; of several data centres the one that
    /// says most.
    public static Reply of(Statement statement, FieldKey field) {
        return switch (statement) {
            case Statement.Disclosed(var answer) -> of(answer, field);
            case Statement.Withheld _ -> WITHHELD;
            case Statement.Unanswered _ -> BLANK;
            case Statement.NotHeld _ -> BLANK;
            case Statement.NotAsked _ -> BLANK;
        };
    }

    private static Reply of(Answer answer, FieldKey field) {
        return answer.parts().stream()
                .flatMap(part -> Optional.ofNullable(part.values().get(field)).stream())
                .map(Reply::of)
                .min(Comparator.naturalOrder())
                .orElse(BLANK);
    }

    private static Reply of(Value value) {
        return switch (value) {
            case Value.NotDone _ -> NOT_DONE;
            case Value.NotDisclosed _ -> NOT_DISCLOSED;
            case Value.YesNo _ -> SAID;
            case Value.Words _ -> SAID;
            case Value.Quantity _ -> SAID;
            case Value.Day _ -> SAID;
            case Value.Chosen _ -> SAID;
            case Value.Rows _ -> SAID;
        };
    }
}
