package jp.akashi.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// An object being read: each key is asked for once, and `end` refuses what nobody asked for.
final class JsonObject {
    private final JsonNode node;
    private final Set<String> asked = new HashSet<>();

    JsonObject(JsonNode node) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("not an object: " + node);
        }
        this.node = node;
    }

    /// Reads a whole object: what `read` does not ask for may not be there.
    static <T> T whole(JsonNode node, Function<JsonObject, T> read) {
        return new JsonObject(node).whole(read);
    }

    <T> T whole(Function<JsonObject, T> read) {
        var value = read.apply(this);
        end();
        return value;
    }

    String text(String key) {
        var value = get(key);
        if (!value.isString()) {
            throw new IllegalArgumentException("not a text: " + key + " in " + node);
        }
        return value.stringValue();
    }

    long number(String key) {
        var value = get(key);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new IllegalArgumentException("not a whole number: " + key + " in " + node);
        }
        return value.longValue();
    }

    int count(String key) {
        return Math.toIntExact(number(key));
    }

    boolean flag(String key) {
        var value = get(key);
        if (!value.isBoolean()) {
            throw new IllegalArgumentException("neither true nor false: " + key + " in " + node);
        }
        return value.booleanValue();
    }

    LocalDate date(String key) {
        return LocalDate.parse(text(key));
    }

    Instant instant(String key) {
        return Instant.parse(text(key));
    }

    <E extends Enum<E>> E constant(String key, E[] constants) {
        var code = text(key);
        return Json.findConstant(code, constants)
                .orElseThrow(() -> new IllegalArgumentException(key + " unknown: " + code));
    }

    JsonNode get(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException("no " + key + " in " + node));
    }

    /// What stands under a key that may be absent.
    Optional<JsonNode> find(String key) {
        asked.add(key);
        return Optional.ofNullable(node.get(key));
    }

    <T> List<T> list(String key, Function<JsonNode, T> read) {
        return Json.each(get(key), read);
    }

    /// A list of objects, each read as a whole.
    <T> List<T> objects(String key, Function<JsonObject, T> read) {
        return list(key, node -> whole(node, read));
    }

    /// A list of objects that are the entries of a map, in their order.
    <K, V> Map<K, V> entries(String key, Function<JsonObject, Map.Entry<K, V>> read) {
        var entries = new LinkedHashMap<K, V>();
        objects(key, read).forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        return entries;
    }

    List<String> texts(String key) {
        return list(key, JsonNode::stringValue);
    }

    private void end() {
        for (var key : node.propertyNames()) {
            if (!asked.contains(key)) {
                throw new IllegalArgumentException("unknown key " + key + " in " + node);
            }
        }
    }
}
