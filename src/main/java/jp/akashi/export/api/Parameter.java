package jp.akashi.export.api;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import jp.akashi.export.Keywords;
import jp.akashi.kernel.Label;

/// Something an operation can be told.
///
/// @param repeats whether it may be given several times
public record Parameter(String name, Place place, Form form, Label says, boolean repeats) {
    public enum Place {
        PATH,
        QUERY
    }

    static Parameter path(String name, Form form, Label says) {
        return new Parameter(name, Place.PATH, form, says, false);
    }

    static Parameter query(String name, Form form, Label says) {
        return new Parameter(name, Place.QUERY, form, says, false);
    }

    static Parameter repeated(String name, Form form, Label says) {
        return new Parameter(name, Place.QUERY, form, says, true);
    }

    Map<String, Object> tree() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("name", name);
        tree.put("in", place.name().toLowerCase(Locale.ROOT));
        tree.put("description", says.ja() + " / " + says.en());
        if (place == Place.PATH) {
            tree.put("required", true);
        }
        tree.put(
                "schema",
                repeats ? Keywords.of("type", "array", "items", form.schema()) : form.schema());
        return tree;
    }
}
