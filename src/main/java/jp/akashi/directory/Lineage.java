package jp.akashi.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.scheme.Succession;

/// What became of the items of one edition in another (版の改定による項目の引継ぎ): along the equivalence lists
/// where the one follows the other, however many editions lie between and whichever of them is the
/// later; elsewhere an item is only itself.
final class Lineage {
    private static final Lineage NONE = new Lineage(Map.of(), Set.of());

    private final Map<ItemId, Set<ItemId>> became;
    private final Set<ItemId> askedOtherwise;

    private Lineage(Map<ItemId, Set<ItemId>> became, Set<ItemId> askedOtherwise) {
        this.became = became;
        this.askedOtherwise = askedOtherwise;
    }

    static Lineage between(EditionId from, EditionId to, Schemes schemes) {
        var old = schemes.findEdition(from);
        var young = schemes.findEdition(to);
        return from.equals(to) || old.isEmpty() || young.isEmpty()
                ? NONE
                : between(old.get(), young.get(), schemes);
    }

    private static Lineage between(Edition from, Edition to, Schemes schemes) {
        var forth = path(from, to, schemes);
        var back = forth.isEmpty() ? path(to, from, schemes) : forth;
        var became = forth.isEmpty() ? turned(walk(to, back)) : walk(from, forth);
        return new Lineage(became, askedOtherwise(from, to, back));
    }

    /// The items an item of the one edition is in the other.
    Set<ItemId> became(ItemId item) {
        return became.getOrDefault(item, Set.of(item));
    }

    /// Whether both ask the item, but not in the same words or blanks (言い換え).
    boolean isAskedOtherwise(ItemId item) {
        return askedOtherwise.contains(item);
    }

    /// The successions that lead from an edition to a later one; none where there is no such way.
    private static List<Succession> path(Edition from, Edition to, Schemes schemes) {
        var path = new ArrayList<Succession>();
        Optional<Edition> at = Optional.of(to);
        while (at.isPresent() && !at.get().id().equals(from.id())) {
            var how = at.get().findSuccession();
            how.ifPresent(step -> path.addFirst(step));
            at = how.flatMap(step -> schemes.findEdition(step.from()));
        }
        return at.isPresent() ? path : List.of();
    }

    private static Map<ItemId, Set<ItemId>> walk(Edition from, List<Succession> path) {
        var became = new LinkedHashMap<ItemId, Set<ItemId>>();
        for (var row : path.isEmpty() ? List.<Row>of() : from.rows()) {
            Set<ItemId> items = Set.of(row.id());
            for (var how : path) {
                items = step(items, how);
            }
            became.put(row.id(), items);
        }
        return became;
    }

    private static Set<ItemId> step(Set<ItemId> items, Succession how) {
        var next = new LinkedHashSet<ItemId>();
        for (var item : items) {
            var changes =
                    how.changes().stream().filter(change -> change.was().contains(item)).toList();
            changes.forEach(change -> next.addAll(change.now()));
            if (changes.isEmpty()) {
                next.add(item);
            }
        }
        return next;
    }

    /// Seen from the other side.
    private static Map<ItemId, Set<ItemId>> turned(Map<ItemId, Set<ItemId>> became) {
        var origins = new LinkedHashMap<ItemId, Set<ItemId>>();
        became.forEach((was, items) ->
                items.forEach(
                        now -> origins.computeIfAbsent(now, _ -> new LinkedHashSet<>()).add(was)));
        became.keySet().forEach(was -> origins.putIfAbsent(was, Set.of()));
        return origins;
    }

    private static Set<ItemId> askedOtherwise(Edition from, Edition to, List<Succession> path) {
        var items = new HashSet<ItemId>();
        for (var row : to.rows()) {
            from.findRow(row.id())
                    .filter(was ->
                            !was.item().question().equals(row.item().question())
                                    || isReworded(row.id(), path))
                    .ifPresent(_ -> items.add(row.id()));
        }
        return items;
    }

    private static boolean isReworded(ItemId item, List<Succession> path) {
        return path.stream()
                .flatMap(how -> how.changes().stream())
                .anyMatch(change ->
                        change instanceof Succession.Change.Reworded(var id) && id.equals(item));
    }
}
