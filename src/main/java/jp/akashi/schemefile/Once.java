package jp.akashi.schemefile;

import java.util.HashMap;
import java.util.Map;

/// Holds what may stand only once, with the place where it stands.
public final class Once {
    private final Map<String, String> places = new HashMap<>();

    /// Whether the value is new here; a second time is a fault on the line of the key.
    public boolean takes(Block block, String key, String value) {
        if (value.equals(Block.UNREAD)) {
            return false;
        }
        var first = places.putIfAbsent(value, block.page().file());
        if (first != null) {
            block.fault(key, "`" + value + "` stands twice; the first is in " + first);
        }
        return first == null;
    }
}
