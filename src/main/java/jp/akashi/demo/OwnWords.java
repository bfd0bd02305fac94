package jp.akashi.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.SchemeId;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// What fictional services say in place of the item bank's examples, which speak of another
/// provider and another service, as `demo/answers.yaml` puts it.
///
/// @param words of the examples, and what stands in their place
/// @param settled the items whose figures do not vary
/// @param follows the items that are answered 無し where another one is, with that one
/// @param answers by scheme (`all` for any), item and blank
public record OwnWords(
        Map<String, String> words,
        List<String> settled,
        Map<String, String> follows,
        Map<String, Map<String, Map<String, String>>> answers) {
    public static final OwnWords IN_USE = read();

    /// Who speaks whatever the scheme.
    static final String ALL = "all";

    Optional<String> find(Fiction fiction, ItemId item, FieldKey field) {
        return findTemplate(fiction.offer().scheme(), item, field).map(fiction::told);
    }

    /// What services of a scheme say, with the names of facts in braces.
    public Optional<String> findTemplate(SchemeId scheme, ItemId item, FieldKey field) {
        return find(scheme.value(), item, field).or(() -> find(ALL, item, field));
    }

    private Optional<String> find(String scheme, ItemId item, FieldKey field) {
        return Optional.ofNullable(
                answers.getOrDefault(scheme, Map.of())
                        .getOrDefault(item.value(), Map.of())
                        .get(field.value()));
    }

    public boolean isSettled(ItemId item) {
        return settled.contains(item.value());
    }

    /// The item whose 無し is this one's too; itself where it follows none.
    public ItemId leader(ItemId item) {
        return new ItemId(follows.getOrDefault(item.value(), item.value()));
    }

    @SuppressWarnings("unchecked")
    private static OwnWords read() {
        try (var stream = OwnWords.class.getResourceAsStream("/demo/answers.yaml")) {
            Map<String, Object> file =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
            return new OwnWords(
                    (Map<String, String>) part(file, "words"),
                    (List<String>) part(file, "settled"),
                    (Map<String, String>) part(file, "follows"),
                    (Map<String, Map<String, Map<String, String>>>) part(file, "answers"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object part(Map<String, Object> file, String key) {
        return Objects.requireNonNull(file.get(key), key);
    }
}
