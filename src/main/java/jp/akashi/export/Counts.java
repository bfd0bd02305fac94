package jp.akashi.export;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import jp.akashi.item.Answer;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Item;

/// How many items of an entry stand in each state. An item counts as disclosed when any of its
/// blanks says something.
record Counts(Map<BlankState, Integer> byState) {
    static Counts of(Entry entry, Edition edition) {
        var counts = new EnumMap<BlankState, Integer>(BlankState.class);
        edition.rows()
                .forEach(row ->
                        counts.merge(
                                state(row.item(), entry.statement(row.id())), 1, Integer::sum));
        return new Counts(counts);
    }

    int of(BlankState state) {
        return byState.getOrDefault(state, 0);
    }

    static BlankState state(Item item, Statement statement) {
        return switch (statement) {
            case Statement.Disclosed(var answer) -> state(item, answer);
            case Statement.Withheld _ -> BlankState.WITHHELD;
            case Statement.Unanswered _ -> BlankState.UNANSWERED;
            case Statement.NotHeld _ -> BlankState.NOT_HELD;
            case Statement.NotAsked _ -> BlankState.NOT_ASKED;
        };
    }

    private static BlankState state(Item item, Answer answer) {
        var states =
                answer.parts().stream()
                        .flatMap(part ->
                                item.fields().stream()
                                        .map(field -> part.values().get(field.key()))
                                        .filter(Objects::nonNull))
                        .map(BlankState::of)
                        .distinct()
                        .toList();
        return states.isEmpty() || states.contains(BlankState.DISCLOSED)
                ? BlankState.DISCLOSED
                : states.getFirst();
    }
}
