package jp.akashi.samples;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.akashi.application.FaceField;
import jp.akashi.scheme.Field;

/// The answers a sample takes from the item bank's examples: a blank says what the sample says
/// itself (`answers`), what repeats 申請書A says the same, and any other the example, with other words
/// in place of the bank's (`words`).
final class Examples {
    private static final Map<Field.Meaning, FaceField> REPEATED =
            Map.of(
                    Field.Meaning.PROVIDER_NAME, FaceField.PROVIDER_NAME,
                    Field.Meaning.SERVICE_NAME, FaceField.SERVICE_NAME,
                    Field.Meaning.SERVICE_START, FaceField.SERVICE_STARTED_ON);

    private final Map<String, Object> entries;
    private final Map<String, Object> answers;
    private final Map<String, Object> words;
    private final Set<String> blank;

    /// @param written what the sample says, by the keys of its file
    Examples(Map<String, Object> written) {
        entries = Sources.inner(written.getOrDefault("entries", Map.of()));
        answers = Sources.inner(written.getOrDefault("answers", Map.of()));
        words = Sources.inner(written.getOrDefault("words", Map.of()));
        blank = Set.copyOf(Sources.list(written.getOrDefault("blank", List.of())));
    }

    /// Item by item, what stands in each blank; nothing of the items that stay blank.
    Map<String, Map<String, Object>> to(List<Asked> asked) {
        var all = new LinkedHashMap<String, Map<String, Object>>();
        for (var item : asked) {
            if (!blank.contains(item.id().value())) {
                all.put(item.id().value(), answer(item));
            }
        }
        return all;
    }

    private Map<String, Object> answer(Asked item) {
        var own = Sources.inner(answers.getOrDefault(item.id().value(), Map.of()));
        var answer = new LinkedHashMap<String, Object>();
        for (var field : item.fields()) {
            var key = field.key().value();
            var said = own.containsKey(key) ? own.get(key) : example(item, field);
            if (!said.equals("")) {
                answer.put(key, said);
            }
        }
        return answer;
    }

    private Object example(Asked item, Field field) {
        var repeated = REPEATED.get(field.meaning());
        return repeated == null
                ? reworded(item.examples().getOrDefault(field.key().value(), ""))
                : Sources.text(entries, repeated.key());
    }

    /// Longer words go before shorter ones, and what was put in place stays.
    private String reworded(String text) {
        if (words.isEmpty()) {
            return text;
        }
        var any =
                words.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        return Pattern.compile(any)
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Sources.text(words, found.group())));
    }
}
