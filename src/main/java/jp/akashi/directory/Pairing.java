package jp.akashi.directory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.directory.EntryDiff.Line;
import jp.akashi.directory.EntryDiff.Relation;
import jp.akashi.directory.EntryDiff.Stated;
import jp.akashi.item.Units;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Schemes;

/// Which items of two revisions stand in one line: those that became each other, directly or by way
/// of others. So each item of either revision stands in exactly one.
final class Pairing {
    private final Entry from;
    private final Entry to;
    private final Lineage lineage;
    private final Set<ItemId> before;
    private final Set<ItemId> after;
    private final Map<ItemId, Set<ItemId>> origins = new HashMap<>();
    private final Set<ItemId> taken = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();

    Pairing(Entry from, Entry to, Schemes schemes) {
        this.from = from;
        this.to = to;
        this.lineage = Lineage.between(from.edition(), to.edition(), schemes);
        this.before = asked(from);
        this.after = asked(to);
        for (var item : before) {
            for (var now : lineage.became(item)) {
                origins.computeIfAbsent(now, _ -> new LinkedHashSet<>()).add(item);
            }
        }
    }

    private static Set<ItemId> asked(Entry entry) {
        var items = new LinkedHashSet<ItemId>();
        entry.statements()
                .forEach((item, statement) -> {
                    if (!(statement instanceof Statement.NotAsked)) {
                        items.add(item);
                    }
                });
        return items;
    }

    /// In the order of the later revision, then those it leaves out.
    List<Line> lines(Units units) {
        for (var item : after) {
            if (!taken.contains(item)) {
                line(relatives(item), units);
            }
        }
        taken.clear();
        lines.forEach(line -> line.before().forEach(stated -> taken.add(stated.item())));
        for (var item : before) {
            if (taken.add(item)) {
                var gone = List.of(new Stated(item, from.statement(item)));
                lines.add(Line.of(Relation.RETIRED, gone, List.of(), units));
            }
        }
        return lines;
    }

    /// Items of either side.
    private record Relatives(Set<ItemId> before, Set<ItemId> after) {}

    private Relatives relatives(ItemId first) {
        var found = new Relatives(new HashSet<>(), new HashSet<>());
        var waiting = new ArrayDeque<>(Set.of(first));
        while (!waiting.isEmpty()) {
            var now = waiting.remove();
            if (after.contains(now) && found.after().add(now)) {
                for (var was : origins.getOrDefault(now, Set.of())) {
                    found.before().add(was);
                    waiting.addAll(lineage.became(was));
                }
            }
        }
        return found;
    }

    private void line(Relatives items, Units units) {
        taken.addAll(items.after());
        lines.add(
                Line.of(
                        relation(items),
                        stated(before, items.before(), from),
                        stated(after, items.after(), to),
                        units));
    }

    private static List<Stated> stated(Set<ItemId> order, Set<ItemId> items, Entry entry) {
        return order.stream()
                .filter(items::contains)
                .map(item -> new Stated(item, entry.statement(item)))
                .toList();
    }

    private Relation relation(Relatives items) {
        int before = items.before().size();
        int after = items.after().size();
        if (before == 0) {
            return Relation.NEW;
        }
        if (before == 1 && after == 1) {
            return single(items);
        }
        return before == 1 ? Relation.SPLIT : after == 1 ? Relation.MERGED : Relation.REGROUPED;
    }

    private Relation single(Relatives items) {
        var item = items.after().iterator().next();
        if (!items.before().contains(item)) {
            return Relation.CARRIED_ON;
        }
        return lineage.isAskedOtherwise(item) ? Relation.REWORDED : Relation.SAME;
    }
}
