package jp.akashi.web.open.require;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.akashi.directory.Condition;
import jp.akashi.directory.Condition.Weight;
import jp.akashi.directory.Requirement;
import jp.akashi.kernel.Label;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A requirement as a JSON file. It is read strictly: a key that is not known, a condition that does
/// not suit its item, or anything else that could be misunderstood is refused and named.
///
///     {"format": "akashi-requirement/1",
///      "conditions": [{"item": "platform.logs/retention", "asks": "at-least", "value": "1年", "weight": "must"}]}
record RequirementFile(Notes notes) {
    static final int LARGEST = 64 * 1024;

    private static final String FORMAT = "akashi-requirement/1";
    private static final Set<String> TOP = Set.of("format", "address", "conditions");
    private static final Set<String> KEYS = Set.of("item", "asks", "value", "weight");
    private static final JsonMapper STRICT =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    Map<String, Object> tree(Wanted wanted, String address) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("format", FORMAT);
        tree.put("address", address);
        tree.put("conditions", wanted.requirement().conditions().stream().map(this::tree).toList());
        return tree;
    }

    private Map<String, Object> tree(Condition condition) {
        var note = notes.note(condition);
        var tree = new LinkedHashMap<String, Object>();
        tree.put("item", note.blank());
        tree.put("asks", note.word());
        if (!note.argument().isEmpty()) {
            tree.put("value", note.argument());
        }
        tree.put("weight", Wanted.parameter(condition.weight()));
        return tree;
    }

    Wanted read(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        try {
            return read(STRICT.readTree(text));
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            var line = place == null ? "?" : String.valueOf(place.getLineNr());
            return wrong(
                    "JSONとして読み取れません(%s行目)。".formatted(line),
                    "This is not readable as JSON (line %s).".formatted(line));
        }
    }

    private Wanted read(JsonNode root) {
        if (!root.isObject() || !FORMAT.equals(root.path("format").asString(""))) {
            return wrong(
                    "要件のファイルではありません。このページで保存したファイル(\"format\": \"%s\")を選んでください。".formatted(FORMAT),
                    "This is no requirement file; it must say \"format\": \"%s\"."
                            .formatted(FORMAT));
        }
        var unknown = unknown(root, TOP);
        if (unknown.isPresent()) {
            return wrong(
                    "知らないキー「%s」があります。".formatted(unknown.get()),
                    "The key “%s” is not known.".formatted(unknown.get()));
        }
        var conditions = root.path("conditions");
        if (!conditions.isArray() || conditions.isEmpty() || conditions.size() > Requirement.MOST) {
            return wrong(
                    "「conditions」には、条件を1件から%d件まで並べてください。".formatted(Requirement.MOST),
                    "`conditions` lists 1 to %d conditions.".formatted(Requirement.MOST));
        }
        return all(conditions);
    }

    private Wanted all(JsonNode nodes) {
        var conditions = new ArrayList<Condition>();
        var faults = new ArrayList<Label>();
        for (int at = 0; at < nodes.size(); at++) {
            var place = new Label("%d件目: ".formatted(at + 1), "No. %d: ".formatted(at + 1));
            switch (one(nodes.get(at))) {
                case Notes.Reading.Read(var condition) -> conditions.add(condition);
                case Notes.Reading.Wrong(var sentence) ->
                        faults.add(
                                new Label(place.ja() + sentence.ja(), place.en() + sentence.en()));
            }
        }
        var wanted = Wanted.of(new Requirement(conditions), notes);
        return new Wanted(wanted.requirement(), faults, notes);
    }

    private Notes.Reading one(JsonNode node) {
        var unknown = node.isObject() ? unknown(node, KEYS) : Optional.of(node.toString());
        if (unknown.isPresent()) {
            return new Notes.Reading.Wrong(
                    new Label(
                            "知らないキー「%s」があります。使えるのは item、asks、value、weight です。"
                                    .formatted(cut(unknown.get())),
                            "The key “%s” is not known; there are item, asks, value and weight."
                                    .formatted(cut(unknown.get()))));
        }
        var weight = text(node, "weight");
        if (!Set.of("must", "want").contains(weight)) {
            return new Notes.Reading.Wrong(
                    new Label("「weight」は must(必須)か want(希望)です。", "`weight` is must or want."));
        }
        return notes.read(
                String.join(":", text(node, "item"), text(node, "asks"), text(node, "value")),
                weight.equals("must") ? Weight.MUST : Weight.WANT);
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).isString() ? node.path(key).asString() : "";
    }

    private static Optional<String> unknown(JsonNode node, Set<String> known) {
        return node.propertyNames().stream().filter(key -> !known.contains(key)).findFirst();
    }

    private Wanted wrong(String japanese, String english) {
        return new Wanted(new Requirement(List.of()), List.of(new Label(japanese, english)), notes);
    }

    private static String cut(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
