package jp.akashi.item;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What became of a text with the answers for several sites.
public sealed interface PartsReading {
    /// The values by site; sites without an answer are not in the map.
    record Read(Map<String, Value> bySite) implements PartsReading {
        public Read {
            bySite = Collections.unmodifiableMap(new LinkedHashMap<>(bySite));
        }
    }

    /// What does not fit, and the site it stands at; empty when it is not about one site.
    record Unreadable(String site, Reading.Unreadable why) implements PartsReading {}
}
