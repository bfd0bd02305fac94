package jp.akashi.schemefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A JSON Schema for editors, taken apart into the blocks it allows.
record EditorSchema(String name, JsonNode root) {
    static EditorSchema read(Path file) {
        try {
            var name = file.getFileName().toString();
            return new EditorSchema(name, JsonMapper.shared().readTree(Files.readString(file)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static Stream<EditorSchema> all(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().map(EditorSchema::read).toList().stream();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /// The name of the schema a data file has to fit.
    static String nameFor(String file) {
        var kind =
                file.startsWith("items/")
                        ? "item-bank"
                        : file.endsWith("/scheme.yaml")
                                ? "scheme"
                                : file.contains("/") ? "edition" : file.replace(".yaml", "");
        return kind + ".schema.json";
    }

    /// Every block of keys there is, by its place.
    Map<String, JsonNode> objects() {
        var found = new TreeMap<String, JsonNode>();
        gather(root, name + "#", found);
        return found;
    }

    private static void gather(JsonNode node, String place, Map<String, JsonNode> found) {
        if (node.has("properties") && node.path("type").asString("").equals("object")) {
            found.put(place, node);
        }
        node.properties()
                .forEach(entry -> {
                    if (entry.getValue().isObject()) {
                        gather(entry.getValue(), place + "/" + entry.getKey(), found);
                    } else if (entry.getValue().isArray()) {
                        for (int at = 0; at < entry.getValue().size(); at++) {
                            gather(
                                    entry.getValue().get(at),
                                    place + "/" + entry.getKey() + "/" + at,
                                    found);
                        }
                    }
                });
    }

    /// The keys of every block, by the place from which the block is reached; blocks of which one
    /// has to be chosen are one.
    Map<String, Set<String>> keys() {
        var keys = new TreeMap<String, Set<String>>();
        objects()
                .forEach((place, object) ->
                        keys.computeIfAbsent(chosen(place), _ -> new TreeSet<>())
                                .addAll(object.get("properties").propertyNames()));
        return keys;
    }

    private static String chosen(String place) {
        return place.replaceFirst("/oneOf/\\d+$", "");
    }

    String description(JsonNode schema) {
        var own = schema.path("description").asString("");
        return own.isEmpty() && schema.has("$ref")
                ? resolved(schema).path("description").asString("")
                : own;
    }

    JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    /// A block as it is reached while walking through a file: its place, and where its keys lead.
    record Block(EditorSchema schema, String place, List<JsonNode> ways) {
        /// Whether its keys are names that the data chooses.
        boolean isOpen() {
            return ways.stream().noneMatch(way -> way.has("properties"));
        }

        Block under(String key) {
            var next =
                    ways.stream()
                            .filter(way -> way.path("properties").has(key))
                            .findFirst()
                            .map(way -> way.get("properties").get(key));
            return next.map(node -> schema.block(node, place + "/properties/" + key))
                    .orElseGet(() -> new Block(schema, place + "/?", List.of()));
        }

        Block element() {
            var items = ways.stream().filter(way -> way.has("items")).findFirst();
            return items.map(way -> schema.block(way.get("items"), place + "/items"))
                    .orElseGet(() -> new Block(schema, place + "/?", List.of()));
        }
    }

    Block start() {
        return block(root, name + "#");
    }

    private Block block(JsonNode node, String place) {
        var target = resolved(node);
        var at = node.has("$ref") ? name + node.get("$ref").asString() : place;
        var ways = new ArrayList<JsonNode>();
        ways.add(target);
        target.path("oneOf").forEach(ways::add);
        return new Block(this, at, ways);
    }
}
