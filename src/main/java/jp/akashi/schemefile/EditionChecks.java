package jp.akashi.schemefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Succession;
import jp.akashi.scheme.Succession.Change;
import jp.akashi.schemefile.EditionFile.Dated;

/// Holds the editions of a scheme against each other: their dates, and the equivalence lists.
final class EditionChecks {
    private static final String FOLLOWS = "follows";

    private final List<Dated> editions;
    private final Predicate<ItemId> unread;

    /// @param editions of one scheme
    /// @param unread the items that could not be read, which was said already
    EditionChecks(List<Dated> editions, Predicate<ItemId> unread) {
        this.unread = unread;
        this.editions =
                editions.stream()
                        .sorted(Comparator.comparing((Dated one) -> one.edition().effective()))
                        .toList();
    }

    void check() {
        checkDates();
        for (int at = 0; at < editions.size(); at++) {
            var before = at == 0 ? Optional.<Dated>empty() : Optional.of(editions.get(at - 1));
            var after =
                    at + 1 < editions.size()
                            ? Optional.of(editions.get(at + 1))
                            : Optional.<Dated>empty();
            checkPlace(editions.get(at), before, after);
        }
        checkRetired();
    }

    /// Only one edition can begin on a day.
    private void checkDates() {
        var days = new HashMap<LocalDate, String>();
        for (var dated : editions) {
            var first = days.putIfAbsent(dated.edition().effective(), dated.page().file());
            if (first != null && !dated.edition().effective().equals(LocalDate.EPOCH)) {
                dated.root()
                        .fault(
                                "effective",
                                "the edition in " + first + " takes effect on the same day");
            }
        }
    }

    private void checkPlace(Dated dated, Optional<Dated> before, Optional<Dated> after) {
        var found = dated.edition().findSuccession();
        if (found.isEmpty()) {
            before.ifPresent(old ->
                    dated.root().fault("`follows` is missing; the edition before is " + date(old)));
            return;
        }
        var succession = found.get();
        if (before.isEmpty() || !before.get().edition().id().equals(succession.from())) {
            dated.root()
                    .fault(
                            FOLLOWS,
                            "the edition before it is not "
                                    + succession.from().date()
                                    + before.map(old -> " but " + date(old)).orElse(""));
            return;
        }
        checkOverlap(dated, succession, after);
        new Changes(before.get().edition(), dated, unread).check(succession);
    }

    private static void checkOverlap(Dated dated, Succession succession, Optional<Dated> after) {
        if (succession.overlapUntil().isBefore(dated.edition().effective())) {
            dated.root().fault(FOLLOWS, "the overlap ends before the edition takes effect");
        }
        after.filter(next -> !succession.overlapUntil().isBefore(next.edition().effective()))
                .ifPresent(next ->
                        dated.root()
                                .fault(
                                        FOLLOWS,
                                        "the overlap reaches into the edition of " + date(next)));
    }

    private static String date(Dated dated) {
        return dated.edition().id().date().toString();
    }

    /// An item one edition retired is not asked again by a later one.
    private void checkRetired() {
        Set<ItemId> retired = new HashSet<>();
        for (var dated : editions) {
            dated.edition().rows().stream()
                    .map(Row::id)
                    .filter(retired::contains)
                    .forEach(item ->
                            dated.root()
                                    .fault(
                                            "sections",
                                            "`" + item + "` was retired by an earlier edition"));
            dated.edition().findSuccession().stream()
                    .flatMap(succession -> succession.changes().stream())
                    .filter(change -> change instanceof Change.Retired)
                    .forEach(change -> retired.addAll(change.was()));
        }
    }

    /// The equivalence list of two editions.
    private record Changes(Edition old, Dated dated, Predicate<ItemId> unread) {
        void check(Succession succession) {
            var was = ids(old);
            var now = ids(dated.edition());
            var seenWas = new HashSet<ItemId>();
            var seenNow = new HashSet<ItemId>();
            for (var change : succession.changes()) {
                change.was().forEach(item -> check(item, was, seenWas, old.id().date().toString()));
                change.now().forEach(item -> check(item, now, seenNow, "this edition"));
                checkSense(change, was, now);
            }
            was.stream()
                    .filter(item -> !now.contains(item) && !seenWas.contains(item))
                    .forEach(item -> fault(item, "is gone, but no change says so"));
            now.stream()
                    .filter(item -> !was.contains(item) && !seenNow.contains(item))
                    .forEach(item -> fault(item, "is new, but no change says so"));
            now.stream()
                    .filter(item -> was.contains(item) && !seenNow.contains(item))
                    .filter(item ->
                            !old.getRow(item)
                                    .fields()
                                    .equals(dated.edition().getRow(item).fields()))
                    .forEach(item -> fault(item, "asks other fields than before; say `reworded`"));
        }

        private void check(ItemId item, Set<ItemId> rows, Set<ItemId> seen, String where) {
            if (item.value().equals(Block.UNREAD) || unread.test(item)) {
                return;
            }
            if (!rows.contains(item)) {
                fault(item, "points nowhere: " + where + " has no such row");
            } else if (!seen.add(item)) {
                fault(item, "stands in two changes");
            }
        }

        private void checkSense(Change change, Set<ItemId> was, Set<ItemId> now) {
            switch (change) {
                case Change.New(var item) when was.contains(item) ->
                        fault(item, "is not new: the edition before has it");
                case Change.Retired(var item) when now.contains(item) ->
                        fault(item, "is not retired: this edition has it");
                case Change.New ignored -> {}
                case Change.Retired ignored -> {}
                case Change.Reworded ignored -> {}
                case Change.Split ignored -> {}
                case Change.Merged ignored -> {}
            }
        }

        private void fault(ItemId item, String message) {
            dated.root().fault(FOLLOWS, "`" + item + "` " + message);
        }

        private static Set<ItemId> ids(Edition edition) {
            return edition.rows().stream()
                    .map(Row::id)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }
}
