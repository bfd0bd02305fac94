package jp.akashi.web.provider.form;

import java.util.List;
import java.util.Map;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;

/// Words: one text.
record TextControl(Kind.Text kind) implements Control {
    @Override
    public String main() {
        return "text";
    }

    @Override
    public Map<String, List<String>> write(Value value) {
        return value instanceof Value.Words(var text) ? Map.of("text", List.of(text)) : Map.of();
    }

    @Override
    public Reading read(Entry entry) {
        return Notation.read(kind, entry.first("text"));
    }
}
