package jp.akashi.export;

import java.util.LinkedHashMap;
import java.util.Map;

/// Keywords of a JSON Schema with their values, in the order they are written down.
public final class Keywords {
    private Keywords() {}

    public static Map<String, Object> of(String keyword, Object value, Object... more) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put(keyword, value);
        for (int at = 0; at < more.length; at += 2) {
            tree.put((String) more[at], more[at + 1]);
        }
        return tree;
    }
}
