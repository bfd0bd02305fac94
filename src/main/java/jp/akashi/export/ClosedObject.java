package jp.akashi.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A JSON object in a JSON Schema that has the named keys and no others, while it is written down.
public final class ClosedObject {
    private final Map<String, Object> tree = new LinkedHashMap<>();
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    private ClosedObject() {}

    public static ClosedObject plain() {
        return new ClosedObject();
    }

    public static ClosedObject named(String title) {
        var object = new ClosedObject();
        object.tree.put("title", title);
        return object;
    }

    public ClosedObject say(String description) {
        tree.put("description", description);
        return this;
    }

    public ClosedObject may(String key, Object schema) {
        properties.put(key, schema);
        return this;
    }

    public ClosedObject must(String key, Object schema) {
        required.add(key);
        return may(key, schema);
    }

    public Map<String, Object> tree() {
        tree.put("type", "object");
        tree.put("properties", properties);
        if (!required.isEmpty()) {
            tree.put("required", required);
        }
        tree.put("additionalProperties", false);
        return tree;
    }

    /// The finished tree with one keyword more.
    public Map<String, Object> with(String keyword, Object value) {
        var all = tree();
        all.put(keyword, value);
        return all;
    }
}
