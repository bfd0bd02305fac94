package jp.akashi.directory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import org.jspecify.annotations.Nullable;

/// What of an entry decides conditions: of each blank that something is disclosed of, the answers
/// without what is said beside them. A condition holds of the gist where it holds of the entry.
public final class Gist {
    /// Stands for a site that does not say anything in the blank.
    private static final FieldKey ELSEWHERE = new FieldKey("elsewhere");

    private Gist() {}

    /// A blank of an item.
    public record Blank(ItemId item, FieldKey field) {
        public static Blank of(Condition condition) {
            return new Blank(condition.item(), condition.field());
        }
    }

    public static Map<Blank, Answer> of(Entry entry) {
        var gist = new HashMap<Blank, Answer>();
        entry.statements()
                .forEach((item, statement) -> {
                    if (statement instanceof Statement.Disclosed(var answer)) {
                        keys(answer)
                                .forEach(key ->
                                        gist.put(new Blank(item, key), reduced(answer, key)));
                    }
                });
        return gist;
    }

    /// An answer that says nothing in a blank at one site, for who reads a gist that was kept.
    public static Map<FieldKey, Value> silence() {
        return Map.of(ELSEWHERE, new Value.NotDisclosed(""));
    }

    private static Set<FieldKey> keys(Answer answer) {
        var keys = new HashSet<FieldKey>();
        answer.parts().forEach(part -> keys.addAll(part.values().keySet()));
        return keys;
    }

    private static Answer reduced(Answer answer, FieldKey key) {
        Set<Answer.Part> parts = new LinkedHashSet<>();
        for (var part : answer.parts()) {
            parts.add(new Answer.Part("", reduced(key, part.values().get(key))));
        }
        return new Answer(List.copyOf(parts));
    }

    private static Map<FieldKey, Value> reduced(FieldKey key, @Nullable Value value) {
        return value == null ? silence() : Map.of(key, reduced(value));
    }

    private static Value reduced(Value value) {
        return switch (value) {
            case Value.YesNo(var yes, _, var amount) ->
                    new Value.YesNo(yes, "", amount == null ? null : bare(amount));
            case Value.Words words -> words;
            case Value.Quantity amount -> bare(amount);
            case Value.Day day -> day;
            case Value.Chosen(var keys, _) -> new Value.Chosen(keys, "");
            case Value.Rows _ -> new Value.Rows(List.of());
            case Value.NotDone _ -> new Value.NotDone("");
            case Value.NotDisclosed _ -> new Value.NotDisclosed("");
        };
    }

    private static Value.Quantity bare(Value.Quantity amount) {
        return new Value.Quantity(amount.number(), amount.unit(), amount.qualifier(), "");
    }
}
