package jp.akashi.registry;

import java.util.LinkedHashMap;
import java.util.List;

/// Hides from earlier revisions what is withheld now: an answer that came to be withheld after it
/// was published is told by no channel that tells of the past either. That it was public then is
/// told.
public final class Hiding {
    private Hiding() {}

    /// An earlier revision as it may be shown now.
    public static Entry in(Entry earlier, Entry present) {
        var said = new LinkedHashMap<>(earlier.statements());
        present.statements()
                .forEach((item, statement) -> {
                    if (statement instanceof Statement.Withheld(var reason, var until, _)
                            && said.get(item) instanceof Statement.Disclosed) {
                        said.put(item, new Statement.Withheld(reason, until, true));
                    }
                });
        return new Entry(
                earlier.number(),
                earlier.printed(),
                earlier.edition(),
                earlier.face(),
                earlier.standing(),
                said,
                earlier.origin());
    }

    /// Whether a present revision hides anything of earlier ones.
    public static boolean isNeeded(Entry present) {
        return present.statements().values().stream()
                .anyMatch(Statement.Withheld.class::isInstance);
    }

    /// All revisions of an entry, the present one last, as they may be shown now.
    public static List<Entry> in(List<Entry> revisions) {
        if (revisions.isEmpty() || !isNeeded(revisions.getLast())) {
            return revisions;
        }
        var present = revisions.getLast();
        return revisions.stream().map(entry -> in(entry, present)).toList();
    }
}
