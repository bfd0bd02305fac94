package jp.akashi.web.open;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Entry;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.scheme.Section;

/// Where each item of several editions stands: in the first edition that asks it.
record Places(Map<ItemId, Place> byItem) {
    record Place(Section section, Row row) {}

    static Places of(List<Entry> entries, Schemes schemes) {
        var places = new HashMap<ItemId, Place>();
        for (var entry : entries) {
            for (var section : schemes.get(entry.edition()).sections()) {
                section.rows()
                        .forEach(row -> places.putIfAbsent(row.id(), new Place(section, row)));
            }
        }
        return new Places(places);
    }
}
