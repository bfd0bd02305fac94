package jp.akashi.directory;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.directory.Condition.Weight;
import jp.akashi.item.Units;
import jp.akashi.registry.Entry;

/// What a buyer requires of a service (要件): conditions on disclosed facts. What the register does
/// not say is never taken for a yes, nor for a no.
public record Requirement(List<Condition> conditions) {
    public static final int MOST = 30;

    public Requirement {
        conditions = conditions.stream().distinct().toList();
    }

    /// How a service stands: on the whole, and condition by condition in their order.
    ///
    /// @param musts whether all that must hold does
    /// @param wants how many of the merely wanted conditions hold
    public record Standing(Entry entry, Holding musts, int wants, List<Holding> each) {}

    public Standing of(Entry entry, Units units) {
        var each = conditions.stream().map(condition -> condition.of(entry, units)).toList();
        int wants = 0;
        var musts = Stream.<Holding>builder();
        for (int at = 0; at < each.size(); at++) {
            if (conditions.get(at).weight() == Weight.MUST) {
                musts.add(each.get(at));
            } else if (each.get(at) == Holding.MEETS) {
                wants++;
            }
        }
        return new Standing(entry, Holding.all(musts.build()), wants, each);
    }

    /// How services stand: those that meet what they must, then those of which it is not known,
    /// then the others; among them the ones that meet more wishes first, and else as they came.
    public List<Standing> rank(List<Entry> entries, Units units) {
        return entries.stream()
                .map(entry -> of(entry, units))
                .sorted(
                        Comparator.comparing((Standing standing) -> place(standing.musts()))
                                .thenComparing(Standing::wants, Comparator.reverseOrder()))
                .toList();
    }

    private static int place(Holding musts) {
        return switch (musts) {
            case MEETS -> 0;
            case UNKNOWN -> 1;
            case FAILS -> 2;
        };
    }

    /// What one condition does to a set of services: how many meet it, fail it, and do not say.
    public record Effect(int meets, int fails, int unknown) {}

    public static Effect effect(Condition condition, List<Entry> entries, Units units) {
        var each = entries.stream().map(entry -> condition.of(entry, units)).toList();
        return new Effect(
                count(each, Holding.MEETS),
                count(each, Holding.FAILS),
                count(each, Holding.UNKNOWN));
    }

    private static int count(List<Holding> each, Holding holding) {
        return (int) each.stream().filter(holding::equals).count();
    }
}
