package jp.akashi.web.open.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.akashi.directory.Comparison.Marked;
import jp.akashi.directory.Merit;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Item;
import jp.akashi.web.kit.Language;
import org.jspecify.annotations.Nullable;

/// What one blank of an item says in a comparison.
///
/// @param site the data centre; empty where the item is not answered by site
/// @param named whether the item has several blanks, so that each is named
/// @param value nothing where the blank was left so
/// @param merit how its figure stands among the others', where it stands out
public record Said(
        String site, Field field, boolean named, @Nullable Value value, @Nullable Merit merit) {
    static List<Said> of(Item item, Answer answer, Map<FieldKey, Marked> merits) {
        var all = new ArrayList<Said>();
        boolean named = item.fields().size() > 1;
        for (var part : answer.parts()) {
            for (var field : item.blanks(part)) {
                all.add(
                        new Said(
                                part.site(),
                                field,
                                named,
                                part.values().get(field.key()),
                                merit(merits.get(field.key()), part.site())));
            }
        }
        return List.copyOf(all);
    }

    private static @Nullable Merit merit(@Nullable Marked marked, String site) {
        return marked != null && marked.site().equals(site) ? marked.merit() : null;
    }

    public String label(Language say) {
        return named ? say.of(field.label()) : "";
    }
}
