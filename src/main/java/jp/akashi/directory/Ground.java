package jp.akashi.directory;

import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.item.Answer;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Units;
import jp.akashi.item.Value;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;

/// On what it rests that a condition holds of a service, does not, or is not known.
public enum Ground {
    /// What the service says decides.
    SAID,
    /// 開示なし
    NOT_DISCLOSED,
    /// 公表留保
    WITHHELD,
    /// 記載なし
    BLANK,
    /// 未収録: taken over without its disclosures
    NOT_HELD,
    /// 対象外: not asked by the edition of the service
    NOT_ASKED,
    /// 目標値のみ: there is a target, and it is not known whether it is met
    TARGET_ONLY,
    /// The words do not say it, which is no proof of the contrary.
    NOT_MENTIONED,
    /// There is an answer, but not of the kind the condition asks for.
    NOT_COMPARABLE;

    public static Ground of(Condition condition, Entry entry, Units units) {
        if (condition.of(entry, units) != Holding.UNKNOWN) {
            return SAID;
        }
        return switch (entry.statement(condition.item())) {
            case Statement.Disclosed(var answer) -> of(condition, answer, units);
            case Statement.Withheld _ -> WITHHELD;
            case Statement.Unanswered _ -> BLANK;
            case Statement.NotHeld _ -> NOT_HELD;
            case Statement.NotAsked _ -> NOT_ASKED;
        };
    }

    /// The first site of which it is not known tells why.
    private static Ground of(Condition condition, Answer answer, Units units) {
        return answer.parts().stream()
                .filter(part -> condition.of(part, units) == Holding.UNKNOWN)
                .flatMap(part ->
                        Stream.of(Optional.ofNullable(part.values().get(condition.field()))))
                .findFirst()
                .map(value -> value.map(said -> of(condition.predicate(), said)).orElse(BLANK))
                .orElse(BLANK);
    }

    private static Ground of(Predicate predicate, Value value) {
        if (value instanceof Value.NotDisclosed) {
            return NOT_DISCLOSED;
        }
        if (value instanceof Value.Words && predicate instanceof Predicate.Mentions) {
            return NOT_MENTIONED;
        }
        return isTarget(value) ? TARGET_ONLY : NOT_COMPARABLE;
    }

    private static boolean isTarget(Value value) {
        var amount =
                value instanceof Value.YesNo(_, _, var beside)
                        ? beside
                        : value instanceof Value.Quantity alone ? alone : null;
        return amount != null && amount.qualifier() == Qualifier.TARGET;
    }
}
