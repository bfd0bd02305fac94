package jp.akashi.web.provider.form;

import java.util.List;
import java.util.Map;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;

/// A day: one text, read in any usual way of writing dates.
record DateControl(Kind.Date kind) implements Control {
    @Override
    public String main() {
        return "date";
    }

    @Override
    public Map<String, List<String>> write(Value value) {
        return value instanceof Value.Day(var date)
                ? Map.of("date", List.of(date.toString()))
                : Map.of();
    }

    @Override
    public Reading read(Entry entry) {
        return Notation.read(kind, entry.first("date"));
    }
}
