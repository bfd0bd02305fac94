package jp.akashi.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// Reads the YAML the samples are written in; every scalar is the text as it stands there.
final class Sources {
    private Sources() {}

    static Map<String, Object> map(Path file) {
        try {
            return map(Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Map<String, Object> map(String yaml) {
        var options = new LoaderOptions();
        var dumping = new DumperOptions();
        return new Yaml(
                        new SafeConstructor(options),
                        new Representer(dumping),
                        dumping,
                        options,
                        new AsWritten())
                .load(yaml);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> inner(@Nullable Object node) {
        if (node instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalStateException("no map: " + node);
    }

    static List<String> list(Object node) {
        if (node instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        throw new IllegalStateException("no list: " + node);
    }

    /// The first map with what the second one says laid over it, maps within them likewise.
    static Map<String, Object> merged(Map<String, Object> under, Map<String, Object> over) {
        var both = new LinkedHashMap<>(under);
        over.forEach((key, value) ->
                both.merge(
                        key,
                        value,
                        (own, other) ->
                                own instanceof Map<?, ?> && other instanceof Map<?, ?>
                                        ? merged(inner(own), inner(other))
                                        : other));
        return both;
    }

    static String text(Map<String, Object> map, String key) {
        return String.valueOf(map.getOrDefault(key, ""));
    }

    /// The constant that goes by a name in lower case with hyphens.
    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// Resolves nothing: a date stays the text it is.
    private static final class AsWritten extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }
}
