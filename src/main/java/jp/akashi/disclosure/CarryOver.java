package jp.akashi.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.item.Answer;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Succession;
import jp.akashi.scheme.Succession.Change;

/// Carries the answers of an earlier disclosure over to another edition (前回の回答の引継ぎ): what is asked
/// the same is copied; what is asked in other words, in parts or together waits to be confirmed;
/// what is new stays empty.
public final class CarryOver {
    private CarryOver() {}

    /// How a row came from rows of the earlier disclosure.
    public enum Manner {
        REWORDED,
        SPLIT,
        MERGED
    }

    /// An answer that waits to be confirmed, with the items of the earlier disclosure it came from.
    public record Carried(Manner manner, List<ItemId> from) {
        public Carried {
            from = List.copyOf(from);
        }
    }

    /// A disclosure seeded from another, and which of its answers wait to be confirmed.
    ///
    /// @param origins the earlier items each row has its evidence from
    public record Seeded(
            Disclosure disclosure,
            Map<ItemId, Carried> unconfirmed,
            Map<ItemId, List<ItemId>> origins) {}

    /// Carries answers over within a scheme, edition by edition.
    ///
    /// @throws IllegalArgumentException when the scheme has no way from the old edition to the new
    public static Seeded within(Scheme scheme, Disclosure old, Edition to) {
        var seeded = copy(old, scheme.getEdition(old.edition()));
        for (var edition : way(scheme, old, to)) {
            seeded = step(seeded, scheme.getEdition(seeded.disclosure().edition()), edition);
        }
        return seeded;
    }

    /// Carries answers over from another scheme (切替): rows of the same item.
    public static Seeded across(Disclosure old, Edition from, Edition to) {
        return step(copy(old, from), from, to);
    }

    private static Seeded copy(Disclosure old, Edition edition) {
        var origins =
                edition.rows().stream()
                        .collect(Collectors.toMap(Row::id, row -> List.of(row.id())));
        return new Seeded(old, Map.of(), origins);
    }

    private static List<Edition> way(Scheme scheme, Disclosure old, Edition to) {
        var way = new ArrayList<Edition>();
        var at = to;
        while (!at.id().equals(old.edition())) {
            way.addFirst(at);
            var before = at.findSuccession().map(Succession::from);
            if (before.isEmpty()) {
                throw new IllegalArgumentException(
                        "no way from " + old.edition() + " to " + to.id());
            }
            at = scheme.getEdition(before.get());
        }
        return way;
    }

    private static Seeded step(Seeded seeded, Edition from, Edition to) {
        var answers = new LinkedHashMap<ItemId, Answer>();
        var unconfirmed = new LinkedHashMap<ItemId, Carried>();
        var origins = new LinkedHashMap<ItemId, List<ItemId>>();
        for (var row : to.rows()) {
            var change = findChange(row, from, to);
            var sources = change.map(Change::was).orElse(List.of(row.id()));
            var first = sources.stream().map(seeded.origins()::get).filter(o -> o != null);
            var roots = first.flatMap(List::stream).distinct().toList();
            var answer = answer(seeded.disclosure(), sources, from, row);
            answers.put(row.id(), answer);
            origins.put(row.id(), roots);
            boolean hasAnswer =
                    sources.stream().anyMatch(seeded.disclosure().answers()::containsKey);
            carried(change, row, seeded.unconfirmed())
                    .filter(_ -> hasAnswer)
                    .ifPresent(manner -> unconfirmed.put(row.id(), new Carried(manner, roots)));
        }
        return new Seeded(new Disclosure(to.id(), answers), unconfirmed, origins);
    }

    /// What became of the row: as the equivalence list says, or, between schemes, as its fields
    /// say.
    private static Optional<Change> findChange(Row row, Edition from, Edition to) {
        var listed =
                to.findSuccession()
                        .filter(succession -> succession.from().equals(from.id()))
                        .map(succession -> succession.findChangeTo(row.id()));
        if (listed.isPresent()) {
            return listed.get();
        }
        var old = from.findRow(row.id());
        if (old.isEmpty()) {
            return Optional.of(new Change.New(row.id()));
        }
        return old.get().fields().equals(row.fields())
                ? Optional.empty()
                : Optional.of(new Change.Reworded(row.id()));
    }

    private static Optional<Manner> carried(
            Optional<Change> change, Row row, Map<ItemId, Carried> before) {
        return change.isEmpty()
                ? Optional.ofNullable(before.get(row.id())).map(Carried::manner)
                : switch (change.get()) {
                    case Change.Reworded ignored -> Optional.of(Manner.REWORDED);
                    case Change.Split ignored -> Optional.of(Manner.SPLIT);
                    case Change.Merged ignored -> Optional.of(Manner.MERGED);
                    case Change.New ignored -> Optional.empty();
                    case Change.Retired ignored -> Optional.empty();
                };
    }

    /// What of the earlier answers fits the fields of the row: a value of the same field and kind.
    private static Answer answer(Disclosure old, List<ItemId> sources, Edition from, Row row) {
        var answer = Answer.none();
        for (var source : sources) {
            var asked = from.findRow(source);
            if (asked.isPresent() && isPerSite(asked.get()) == isPerSite(row)) {
                var kept = kept(asked.get(), row);
                answer = added(answer, old.answer(source), kept);
            }
        }
        return answer;
    }

    private static boolean isPerSite(Row row) {
        return row.item().traits().perSite();
    }

    private static List<FieldKey> kept(Row was, Row now) {
        return now.fields().stream()
                .filter(field ->
                        was.item()
                                .findField(field.key())
                                .map(Field::kind)
                                .filter(field.kind()::equals)
                                .isPresent())
                .map(Field::key)
                .toList();
    }

    private static Answer added(Answer answer, Answer more, List<FieldKey> fields) {
        var next = answer;
        for (var part : more.parts()) {
            for (var entry : part.values().entrySet()) {
                var key = entry.getKey();
                if (fields.contains(key) && next.find(part.site(), key).isEmpty()) {
                    next = next.with(part.site(), key, Optional.of(entry.getValue()));
                }
            }
        }
        return next;
    }
}
