package jp.akashi.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Reads a file of words: names, or names within names, each with one text. Anything else is
/// refused.
final class WordingFile {
    private WordingFile() {}

    /// @return texts by name; a name within another as `outer/inner`
    static Map<String, String> read(String file) {
        try (var stream = WordingFile.class.getResourceAsStream("/wording/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("no wording/" + file);
            }
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            Object tree =
                    new Yaml(new SafeConstructor(options))
                            .load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            var texts = new HashMap<String, String>();
            flatten(file, "", tree, texts);
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flatten(String file, String name, Object node, Map<String, String> texts) {
        switch (node) {
            case String text when !text.isBlank() -> texts.put(name, text.strip());
            case Map<?, ?> inner ->
                    inner.forEach((key, value) ->
                            flatten(
                                    file,
                                    name.isEmpty() ? "" + key : name + "/" + key,
                                    value,
                                    texts));
            default ->
                    throw new IllegalStateException(
                            "wording/%s: %s is no text: %s".formatted(file, name, node));
        }
    }
}
