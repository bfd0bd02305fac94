package jp.akashi.web.provider.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.item.Kind;
import jp.akashi.item.Misfit;
import jp.akashi.item.Option;
import jp.akashi.item.Reading;
import jp.akashi.item.Typed;
import jp.akashi.item.Value;

/// One choice or several: radio buttons or check boxes, and words beside them.
record ChoiceControl(Kind.Choice kind) implements Control {
    @Override
    public String main() {
        return "key";
    }

    @Override
    public Map<String, List<String>> write(Value value) {
        return value instanceof Value.Chosen(var keys, var detail)
                ? Map.of("key", keys, "detail", List.of(detail))
                : Map.of();
    }

    @Override
    public Reading read(Entry entry) {
        var detail = Typed.clean(entry.first("detail"));
        var given = entry.all("key").stream().filter(key -> !key.isEmpty()).distinct().toList();
        var known = kind.options().stream().map(Option::key).filter(given::contains).toList();
        if (given.isEmpty() && detail.isEmpty()) {
            return new Reading.Blank();
        }
        if (known.size() < given.size() || given.isEmpty()) {
            return new Reading.Unreadable(
                    Misfit.CHOICE_UNKNOWN, Map.of("choices", labels(), "given", detail));
        }
        return known.size() > 1 && !kind.multi()
                ? new Reading.Unreadable(Misfit.ONE_CHOICE_ONLY, Map.of("choices", labels()))
                : Control.within(detail, new Value.Chosen(known, detail));
    }

    private String labels() {
        return kind.options().stream()
                .map(option -> option.label().ja())
                .collect(Collectors.joining("、"));
    }
}
