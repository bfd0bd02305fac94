package jp.akashi.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.kernel.FieldKey;

/// The answer to one item (申請内容欄の一つ): one part, or one part a data centre where the item asks for
/// each (①○○DC ②△△DC). Parts without any value are not kept.
public record Answer(List<Part> parts) {
    /// One site's values by field; the site's name is empty where the item is not answered by site.
    public record Part(String site, Map<FieldKey, Value> values) {
        public Part {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    public Answer {
        parts = parts.stream().filter(part -> !part.values().isEmpty()).toList();
    }

    public static Answer of(Map<FieldKey, Value> values) {
        return new Answer(List.of(new Part("", values)));
    }

    public static Answer none() {
        return new Answer(List.of());
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /// Whether any value claims something that needs evidence.
    public boolean claims() {
        return parts.stream()
                .flatMap(part -> part.values().values().stream())
                .anyMatch(Value::claims);
    }

    /// The value of a field in the first part that has it.
    public Optional<Value> find(FieldKey field) {
        return parts.stream()
                .flatMap(part -> Optional.ofNullable(part.values().get(field)).stream())
                .findFirst();
    }

    /// The value of a field at a site.
    public Optional<Value> find(String site, FieldKey field) {
        return parts.stream()
                .filter(part -> part.site().equals(site))
                .flatMap(part -> Optional.ofNullable(part.values().get(field)).stream())
                .findFirst();
    }

    /// The same answer with one value set, or taken away by an empty one.
    public Answer with(String site, FieldKey field, Optional<Value> value) {
        var next = new ArrayList<Part>();
        boolean seen = false;
        for (var part : parts) {
            boolean here = part.site().equals(site);
            seen |= here;
            next.add(here ? new Part(site, changed(part.values(), field, value)) : part);
        }
        if (!seen) {
            next.add(new Part(site, changed(Map.of(), field, value)));
        }
        return new Answer(next);
    }

    private static Map<FieldKey, Value> changed(
            Map<FieldKey, Value> values, FieldKey field, Optional<Value> value) {
        var next = new LinkedHashMap<>(values);
        value.ifPresentOrElse(given -> next.put(field, given), () -> next.remove(field));
        return next;
    }
}
