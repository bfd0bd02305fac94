package jp.akashi.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// What a fictional service answers where the item bank's example speaks of another kind of
/// service, as `demo/answers.yaml` puts it.
final class OwnWords {
    static final Map<String, Map<String, String>> ANSWERS = read();

    private final Fiction fiction;

    OwnWords(Fiction fiction) {
        this.fiction = fiction;
    }

    Optional<String> find(ItemId item, FieldKey field) {
        return Optional.ofNullable(ANSWERS.getOrDefault(item.value(), Map.of()).get(field.value()))
                .map(words ->
                        words.replace("{work}", fiction.work())
                                .replace("{summary}", fiction.summary()));
    }

    private static Map<String, Map<String, String>> read() {
        try (var stream = OwnWords.class.getResourceAsStream("/demo/answers.yaml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
