package jp.akashi.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.akashi.item.Answer;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ItemId;

/// The answers of one service after one edition (申請書B の申請内容). Items without an answer are not in
/// the map.
public record Disclosure(EditionId edition, Map<ItemId, Answer> answers) {
    public Disclosure {
        var kept = new LinkedHashMap<>(answers);
        kept.values().removeIf(Answer::isEmpty);
        answers = Collections.unmodifiableMap(kept);
    }

    public static Disclosure empty(EditionId edition) {
        return new Disclosure(edition, Map.of());
    }

    /// The answer to an item; an empty one where there is none.
    public Answer answer(ItemId item) {
        return answers.getOrDefault(item, Answer.none());
    }

    public Disclosure with(ItemId item, Answer answer) {
        var next = new LinkedHashMap<>(answers);
        next.put(item, answer);
        return new Disclosure(edition, next);
    }
}
