package jp.akashi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import jp.akashi.kernel.Label;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// A block of a file of words. Whatever is not what it has to be is refused with its place; a key
/// nobody knows too.
record DataFile(String place, @Nullable Object node) {
    static DataFile read(String file) {
        return of("search/" + file, text(file));
    }

    /// The text of a file as it is.
    static String text(String file) {
        try (var stream = DataFile.class.getResourceAsStream("/search/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("no search/" + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DataFile of(String place, String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        return new DataFile(place, new Yaml(new SafeConstructor(options)).load(text));
    }

    /// Refuses a block with other keys than these.
    DataFile of(Set<String> keys) {
        for (var key : block().keySet()) {
            if (!keys.contains(key)) {
                throw fault("unknown key " + key);
            }
        }
        return this;
    }

    DataFile get(String key) {
        var inner = block().get(key);
        if (inner == null) {
            throw fault("`" + key + "` is missing");
        }
        return new DataFile(place + " " + key, inner);
    }

    boolean has(String key) {
        return block().containsKey(key);
    }

    <T> Map<String, T> each(BiFunction<String, DataFile, T> reader) {
        var all = new LinkedHashMap<String, T>();
        block().forEach((key, inner) ->
                all.put(key, reader.apply(key, new DataFile(place + " " + key, inner))));
        return all;
    }

    List<DataFile> list() {
        if (node instanceof List<?> list && !list.isEmpty()) {
            return list.stream().map(one -> new DataFile(place, one)).toList();
        }
        throw fault("has to be a list");
    }

    List<String> texts() {
        var texts = list().stream().map(DataFile::text).toList();
        if (Set.copyOf(texts).size() < texts.size()) {
            throw fault("names something twice");
        }
        return texts;
    }

    String text() {
        if (node instanceof String text && !text.isEmpty()) {
            return text;
        }
        throw fault("has to be a text");
    }

    Label label() {
        of(Set.of("ja", "en"));
        return new Label(get("ja").text(), get("en").text());
    }

    private Map<String, Object> block() {
        if (!(node instanceof Map<?, ?> map)) {
            throw fault("has to be a block of keys");
        }
        var block = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> block.put(String.valueOf(key), value));
        return block;
    }

    IllegalStateException fault(String message) {
        return new IllegalStateException(place + ": " + message);
    }
}
