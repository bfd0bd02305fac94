package jp.akashi.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.directory.Gist.Blank;
import jp.akashi.item.Answer;
import jp.akashi.item.Units;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.registry.Entry;

/// The disclosed answers of all services, a column for each blank: every service has the number of
/// what it says in the list of all that is said there. A condition is asked once of each thing that
/// is said, and then only numbers are looked at.
final class Columns {
    private final Map<Blank, Column> columns = new HashMap<>();
    private final Map<CertificationNumber, Integer> places = new HashMap<>();
    private final List<CertificationNumber> numbers = new ArrayList<>();
    private final List<Entry.Standing> standings = new ArrayList<>();

    private static final class Column {
        /// What nothing is disclosed of.
        private static final int NOTHING = 0;

        private final List<Answer> said = new ArrayList<>(List.of(Answer.none()));
        private final Map<Answer, Integer> codes = new HashMap<>(Map.of(Answer.none(), NOTHING));
        private int[] codeAt = new int[0];

        void put(int place, Answer answer) {
            if (place >= codeAt.length) {
                codeAt = Arrays.copyOf(codeAt, Math.max(64, place + (place >> 1) + 1));
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
        Gist.of(entry)
                .forEach((blank, answer) ->
                        columns.computeIfAbsent(blank, _ -> new Column()).put(place, answer));
    }

    Sieve sieve(Condition condition, Units units) {
        var meets = new BitSet(numbers.size());
        var fails = new BitSet(numbers.size());
        var column = columns.get(Blank.of(condition));
        if (column != null) {
            var holdings =
                    column.said.stream()
                            .map(answer -> condition.of(answer, units))
                            .toArray(Holding[]::new);
            int size = Math.min(numbers.size(), column.codeAt.length);
            for (int place = 0; place < size; place++) {
                var holding = holdings[column.codeAt[place]];
                meets.set(place, holding == Holding.MEETS);
                fails.set(place, holding == Holding.FAILS);
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

    /// The ones certified last first, and then by their numbers.
    Comparator<Integer> order() {
        return Comparator.comparing((Integer place) -> standings.get(place).certifiedOn())
                .reversed()
                .thenComparing(place -> number(place).slug());
    }
}
