package jp.akashi.demo.crowd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// A file of words, read strictly: each part has its form, and none is left over.
final class Data {
    private final String name;
    private final Map<?, ?> parts;

    private Data(String name, Map<?, ?> parts) {
        this.name = name;
        this.parts = parts;
    }

    static Data read(String file, Set<String> parts) {
        try (var stream = Data.class.getResourceAsStream("/demo/crowd/" + file)) {
            Map<String, Object> read =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
            if (!parts.isEmpty() && !read.keySet().equals(parts)) {
                throw new IllegalStateException(file + " has " + read.keySet() + ", not " + parts);
            }
            return new Data(file, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Data part(String key) {
        return new Data(name + " " + key, as(Map.class, key, parts.get(key)));
    }

    List<String> list(String key) {
        return each(key, one -> as(String.class, key, one));
    }

    List<Map<String, String>> rows(String key) {
        return each(
                key,
                one -> {
                    var row = new LinkedHashMap<String, String>();
                    as(Map.class, key, one)
                            .forEach(
                                    (k, v) -> row.put(String.valueOf(k), as(String.class, key, v)));
                    return row;
                });
    }

    Map<String, String> texts() {
        return map(key -> as(String.class, key, parts.get(key)));
    }

    Map<String, List<String>> lists() {
        return map(this::list);
    }

    <T> Map<String, T> map(Function<String, T> of) {
        var map = new LinkedHashMap<String, T>();
        for (var key : parts.keySet()) {
            map.put(as(String.class, "a key", key), of.apply((String) key));
        }
        return map;
    }

    private <T> List<T> each(String key, Function<Object, T> of) {
        List<?> list = as(List.class, key, parts.get(key));
        return list.stream().<T>map(of::apply).toList();
    }

    private <T> T as(Class<T> form, String key, @Nullable Object value) {
        if (!form.isInstance(value)) {
            throw new IllegalStateException(
                    name + ": " + key + " is no " + form.getSimpleName() + ": " + value);
        }
        return form.cast(value);
    }
}
