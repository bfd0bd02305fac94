package jp.akashi.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.item.Answer;
import jp.akashi.item.Units;
import jp.akashi.item.Value;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import org.jspecify.annotations.Nullable;

/// The disclosed answers of all services, a column for each field: every service has the number of
/// what it says in the list of all that is said there. A condition is asked once of each thing that
/// is said, and then only numbers are looked at.
final class Columns {
    /// What nothing is disclosed of.
    private static final int NOTHING = 0;

    private static final FieldKey ELSEWHERE = new FieldKey("elsewhere");

    private final Map<Field, Column> columns = new HashMap<>();
    private final Map<CertificationNumber, Integer> places = new HashMap<>();
    private final List<CertificationNumber> numbers = new ArrayList<>();
    private final List<Entry.Standing> standings = new ArrayList<>();

    private record Field(ItemId item, FieldKey key) {}

    private static final class Column {
        private final List<Answer> said = new ArrayList<>(List.of(Answer.none()));
        private final Map<Answer, Integer> codes = new HashMap<>(Map.of(Answer.none(), NOTHING));
        private int[] codeAt = new int[0];

        void put(int place, Answer answer) {
            if (place >= codeAt.length) {
                codeAt = Arrays.copyOf(codeAt, Math.max(64, Math.max(place + 1, place * 3 / 2)));
            }
            codeAt[place] =
                    codes.computeIfAbsent(
                            answer,
                            one -> {
                                said.add(one);
                                return said.size() - 1;
                            });
        }

        void clear(int place) {
            if (place < codeAt.length) {
                codeAt[place] = NOTHING;
            }
        }
    }

    /// Puts in what a service says now, in place of what it said.
    void put(Entry entry) {
        var known = places.get(entry.number());
        int place = known == null ? numbers.size() : known;
        if (known == null) {
            places.put(entry.number(), place);
            numbers.add(entry.number());
            standings.add(entry.standing());
        } else {
            standings.set(place, entry.standing());
            columns.values().forEach(column -> column.clear(place));
        }
        entry.statements()
                .forEach((item, statement) -> {
                    if (statement instanceof Statement.Disclosed(var answer)) {
                        put(place, item, answer);
                    }
                });
    }

    private void put(int place, ItemId item, Answer answer) {
        var keys = new HashSet<FieldKey>();
        answer.parts().forEach(part -> keys.addAll(part.values().keySet()));
        for (var key : keys) {
            columns.computeIfAbsent(new Field(item, key), _ -> new Column())
                    .put(place, reduced(answer, key));
        }
    }

    /// What decides a condition on one field, and no more.
    private static Answer reduced(Answer answer, FieldKey key) {
        Set<Answer.Part> parts = new LinkedHashSet<>();
        for (var part : answer.parts()) {
            parts.add(new Answer.Part("", reduced(key, part.values().get(key))));
        }
        return new Answer(List.copyOf(parts));
    }

    private static Map<FieldKey, Value> reduced(FieldKey key, @Nullable Value value) {
        return value == null
                ? Map.of(ELSEWHERE, new Value.NotDisclosed(""))
                : Map.of(key, reduced(value));
    }

    private static Value reduced(Value value) {
        return switch (value) {
            case Value.YesNo(var yes, _, var amount) ->
                    new Value.YesNo(yes, "", amount == null ? null : bare(amount));
            case Value.Words(var text) -> new Value.Words(text);
            case Value.Quantity amount -> bare(amount);
            case Value.Day day -> day;
            case Value.Chosen(var keys, _) -> new Value.Chosen(keys, "");
            case Value.Rows _ -> new Value.Rows(List.of());
            case Value.NotDone _ -> new Value.NotDone("");
            case Value.NotDisclosed _ -> new Value.NotDisclosed("");
        };
    }

    private static Value.Quantity bare(Value.Quantity amount) {
        return new Value.Quantity(amount.number(), amount.unit(), amount.qualifier(), "");
    }

    Sieve sieve(Condition condition, Units units) {
        var meets = new BitSet(numbers.size());
        var fails = new BitSet(numbers.size());
        var column = columns.get(new Field(condition.item(), condition.field()));
        if (column != null) {
            var holdings =
                    column.said.stream()
                            .map(answer -> condition.of(answer, units))
                            .toArray(Holding[]::new);
            int size = Math.min(numbers.size(), column.codeAt.length);
            for (int place = 0; place < size; place++) {
                var holding = holdings[column.codeAt[place]];
                if (holding == Holding.MEETS) {
                    meets.set(place);
                } else if (holding == Holding.FAILS) {
                    fails.set(place);
                }
            }
        }
        return new Sieve(meets, fails);
    }

    /// Those whose certification is in force on a day.
    BitSet inForceOn(LocalDate day) {
        var bits = new BitSet(numbers.size());
        for (int place = 0; place < standings.size(); place++) {
            bits.set(place, standings.get(place).isInForceOn(day));
        }
        return bits;
    }

    CertificationNumber number(int place) {
        return numbers.get(place);
    }
}
