package jp.akashi.directory;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.akashi.item.Answer;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Units;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;

/// Counts how every item of every scheme is answered by all services of the register, those whose
/// certification is over included.
public final class Distributions implements Tally {
    private final Schemes schemes;
    private final Map<ItemId, Counts> items = new HashMap<>();

    public Distributions(Schemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public void add(Entry entry) {
        count(entry, 1);
    }

    @Override
    public void remove(Entry entry) {
        count(entry, -1);
    }

    @Override
    public void tell(Sink counts) {
        items.forEach((item, own) ->
                own.tell((words, count) -> counts.take(with(item.value(), words), count)));
    }

    @Override
    public void restore(List<String> words, int count) {
        items.computeIfAbsent(new ItemId(words.getFirst()), _ -> new Counts())
                .restore(words.subList(1, words.size()), count);
    }

    @Override
    public void clear() {
        items.clear();
    }

    private static List<String> with(String first, List<String> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    public Distribution of(ItemId item) {
        var counts = items.get(item);
        return counts == null ? Distribution.EMPTY : counts.distribution();
    }

    private void count(Entry entry, int by) {
        for (var row : schemes.get(entry.edition()).rows()) {
            var statement = entry.statement(row.id());
            if (!(statement instanceof Statement.NotHeld)) {
                items.computeIfAbsent(row.id(), _ -> new Counts())
                        .count(row, statement, schemes.units(), by);
            }
        }
    }

    /// Of one item.
    private static final class Counts {
        private final Map<FieldKey, BlankCounts> blanks = new LinkedHashMap<>();
        private int asked;

        void count(Row row, Statement statement, Units units, int by) {
            asked += by;
            for (var field : row.fields()) {
                blanks.computeIfAbsent(field.key(), _ -> new BlankCounts())
                        .count(statement, field.key(), units, by);
            }
        }

        void tell(Sink counts) {
            counts.take(List.of(), asked);
            blanks.forEach((field, own) ->
                    own.tell((words, count) -> counts.take(with(field.value(), words), count)));
        }

        void restore(List<String> words, int count) {
            if (words.isEmpty()) {
                asked += count;
            } else {
                blanks.computeIfAbsent(new FieldKey(words.getFirst()), _ -> new BlankCounts())
                        .restore(words.subList(1, words.size()), count);
            }
        }

        Distribution distribution() {
            var all = new LinkedHashMap<FieldKey, Distribution.Blank>();
            blanks.forEach((field, counts) -> all.put(field, counts.blank()));
            return new Distribution(asked, all);
        }
    }

    /// Of one blank.
    private static final class BlankCounts {
        private final Map<Reply, Integer> replies = new EnumMap<>(Reply.class);
        private final Map<String, Integer> choices = new HashMap<>();
        private final Map<Distribution.Measure, TreeMap<BigDecimal, Integer>> figures =
                new HashMap<>();
        private final Map<Integer, Integer> years = new HashMap<>();
        private final int[] yesNo = new int[3];

        void count(Statement statement, FieldKey field, Units units, int by) {
            change(replies, Reply.of(statement, field), by);
            if (statement instanceof Statement.Disclosed(var answer)) {
                count(answer, field, units, by);
            }
        }

        private void count(Answer answer, FieldKey field, Units units, int by) {
            var flags = new HashSet<Boolean>();
            var keys = new HashSet<String>();
            for (var part : answer.parts()) {
                switch (part.values().get(field)) {
                    case null -> {}
                    case Value.YesNo(var yes, _, var amount) -> {
                        flags.add(yes);
                        if (amount != null) {
                            count(amount, units, by);
                        }
                    }
                    case Value.Quantity amount -> count(amount, units, by);
                    case Value.Chosen(var chosen, _) -> keys.addAll(chosen);
                    case Value.Day(var date) -> change(years, date.getYear(), by);
                    case Value.Words _ -> {}
                    case Value.Rows _ -> {}
                    case Value.NotDone _ -> {}
                    case Value.NotDisclosed _ -> {}
                }
            }
            if (!flags.isEmpty()) {
                yesNo[flags.size() == 2 ? 2 : flags.contains(true) ? 0 : 1] += by;
            }
            keys.forEach(key -> change(choices, key, by));
        }

        private void count(Value.Quantity amount, Units units, int by) {
            var measure =
                    new Distribution.Measure(
                            units.get(amount.unit()).dimension(),
                            amount.qualifier() == Qualifier.TARGET);
            var base = units.inBase(amount).stripTrailingZeros();
            change(figures.computeIfAbsent(measure, _ -> new TreeMap<>()), base, by);
        }

        void tell(Sink counts) {
            replies.forEach((reply, count) -> counts.take(List.of("reply", reply.name()), count));
            choices.forEach((key, count) -> counts.take(List.of("choice", key), count));
            years.forEach((year, count) -> counts.take(List.of("year", year.toString()), count));
            figures.forEach((measure, all) ->
                    all.forEach((base, count) -> counts.take(words(measure, base), count)));
            for (int at = 0; at < yesNo.length; at++) {
                counts.take(List.of("yes-no", String.valueOf(at)), yesNo[at]);
            }
        }

        private static List<String> words(Distribution.Measure measure, BigDecimal base) {
            return List.of(
                    measure.isTarget() ? "target" : "fact", measure.dimension(), base.toString());
        }

        void restore(List<String> words, int count) {
            var word = words.get(1);
            switch (words.getFirst()) {
                case "reply" -> change(replies, Reply.valueOf(word), count);
                case "choice" -> change(choices, word, count);
                case "year" -> change(years, Integer.valueOf(word), count);
                case "yes-no" -> yesNo[Integer.parseInt(word)] += count;
                case "fact" -> restore(new Distribution.Measure(word, false), words, count);
                case "target" -> restore(new Distribution.Measure(word, true), words, count);
                default -> throw new IllegalArgumentException("no such count: " + words);
            }
        }

        private void restore(Distribution.Measure measure, List<String> words, int count) {
            var base = new BigDecimal(words.get(2));
            change(figures.computeIfAbsent(measure, _ -> new TreeMap<>()), base, count);
        }

        Distribution.Blank blank() {
            var spreads = new HashMap<Distribution.Measure, Spread>();
            figures.forEach((measure, all) -> spreads.put(measure, new Spread(all)));
            spreads.values().removeIf(Spread::isEmpty);
            return new Distribution.Blank(
                    replies,
                    new Distribution.YesNo(yesNo[0], yesNo[1], yesNo[2]),
                    choices,
                    spreads,
                    years);
        }

        private static <K> void change(Map<K, Integer> counts, K key, int by) {
            counts.merge(key, by, (was, more) -> was + more == 0 ? null : was + more);
        }
    }
}
