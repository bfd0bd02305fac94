package jp.akashi.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The form in which contents are kept in the database. Keys are English, lower-case, joined by
/// hyphens, and never renamed; order is kept in arrays, since the database does not keep that of
/// keys. Every document says the version of its form.
final class Json {
    static final int VERSION = 1;

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode document() {
        return object().put("v", VERSION);
    }

    static <T> ArrayNode array(Iterable<T> things, Function<T, JsonNode> print) {
        var array = JsonNodeFactory.instance.arrayNode();
        things.forEach(thing -> array.add(print.apply(thing)));
        return array;
    }

    static ArrayNode texts(Iterable<String> texts) {
        return array(texts, Json::text);
    }

    static JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(storable(text));
    }

    /// The constant of a name that `code` gave.
    static <E extends Enum<E>> Optional<E> findConstant(String code, E[] constants) {
        return Arrays.stream(constants).filter(constant -> code(constant).equals(code)).findFirst();
    }

    /// A constant by its name: `TRADE_SECRET` is `trade-secret`.
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String print(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    static byte[] bytes(JsonNode node) {
        return MAPPER.writeValueAsBytes(node);
    }

    /// @throws IllegalArgumentException for another version or form
    static JsonObject read(String document) {
        var object = new JsonObject(MAPPER.readTree(document));
        if (object.number("v") != VERSION) {
            throw new IllegalArgumentException("written in another form: " + document);
        }
        return object;
    }

    static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
        if (!array.isArray()) {
            throw new IllegalArgumentException("not a list: " + array);
        }
        return array.valueStream().map(read).toList();
    }

    /// The text without what a database of Unicode text cannot hold: the null character and halves
    /// of surrogate pairs become the replacement character.
    static String storable(String text) {
        boolean sound = text.codePoints().allMatch(Json::isStorable);
        if (sound) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> isStorable(point) ? point : 0xFFFD)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isStorable(int point) {
        return point != 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
    }
}
