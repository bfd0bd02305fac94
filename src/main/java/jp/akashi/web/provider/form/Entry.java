package jp.akashi.web.provider.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.item.Misfit;
import jp.akashi.item.Reading;
import jp.akashi.item.Typed;
import jp.akashi.item.Value;
import jp.akashi.scheme.Field;

/// One blank of 申請書B on a page: what stands in its controls, exactly as typed. Each control has a
/// part of its own: `<name>:detail`, `<name>:number`.
public record Entry(String name, Field field, Map<String, List<String>> typed) {
    /// The part that says 実施なし (`not-done`) or 開示なし (`not-disclosed`) instead of an answer.
    public static final String ABSENCE = "as";

    public static final String REASON = "reason";

    /// The part of the button that asks for a table with so many rows.
    public static final String ROWS = "rows";

    public static final String NOT_DONE = "not-done";
    public static final String NOT_DISCLOSED = "not-disclosed";

    public Entry {
        typed = Map.copyOf(typed);
    }

    /// The controls as they show a stored value.
    public static Entry of(String name, Field field, Optional<Value> value) {
        var typed = new LinkedHashMap<String, List<String>>();
        value.ifPresent(stored -> typed.putAll(written(field, stored)));
        return new Entry(name, field, typed);
    }

    /// The controls as a browser sent them.
    public static Entry sent(String name, Field field, Sent sent) {
        return new Entry(name, field, sent.under(name + ":"));
    }

    public String first(String part) {
        var given = all(part);
        return given.isEmpty() ? "" : given.getFirst();
    }

    public List<String> all(String part) {
        return typed.getOrDefault(part, List.of());
    }

    public String nameOf(String part) {
        return name + ":" + part;
    }

    /// The id of the first control: where a list of faults jumps to.
    public String anchor() {
        return Control.anchor(name, field);
    }

    public boolean isAbsent() {
        return first(ABSENCE).equals(NOT_DONE) || first(ABSENCE).equals(NOT_DISCLOSED);
    }

    /// What the controls mean.
    public Reading read() {
        var reason = Typed.clean(first(REASON));
        if (first(ABSENCE).equals(NOT_DONE)) {
            return Control.within(reason, new Value.NotDone(reason));
        }
        if (first(ABSENCE).equals(NOT_DISCLOSED)) {
            return Control.within(reason, new Value.NotDisclosed(reason));
        }
        return reason.isEmpty()
                ? Control.of(field.kind()).read(this)
                : new Reading.Unreadable(
                        Misfit.CHOICE_UNKNOWN, Map.of("choices", "実施なし、開示なし", "given", reason));
    }

    private static Map<String, List<String>> written(Field field, Value value) {
        return switch (value) {
            case Value.NotDone(var reason) -> absence(NOT_DONE, reason);
            case Value.NotDisclosed(var reason) -> absence(NOT_DISCLOSED, reason);
            case Value.YesNo _,
                    Value.Words _,
                    Value.Quantity _,
                    Value.Day _,
                    Value.Chosen _,
                    Value.Rows _ ->
                    Control.of(field.kind()).write(value);
        };
    }

    private static Map<String, List<String>> absence(String which, String reason) {
        return Map.of(ABSENCE, List.of(which), REASON, List.of(reason));
    }
}
