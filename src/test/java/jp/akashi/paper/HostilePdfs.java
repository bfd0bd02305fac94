package jp.akashi.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Documents that are broken or mean harm, each by its name: what is expected of it, then what is
/// wrong with it.
final class HostilePdfs {
    private HostilePdfs() {}

    /// The documents by name; each is made when it is asked for.
    static Map<String, Supplier<byte[]>> all() {
        var all = new LinkedHashMap<String, Supplier<byte[]>>();
        HostileEnds.into(all);
        HostileCircles.into(all);
        HostileBombs.into(all);
        HostileLetters.into(all);
        HostileActions.into(all);
        HostileDrawings.into(all);
        return all;
    }
}
