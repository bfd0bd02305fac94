package jp.akashi.web.provider.form;

import java.util.List;
import java.util.Map;
import jp.akashi.item.Kind;
import jp.akashi.item.Misfit;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;
import jp.akashi.scheme.Field;

/// How a kind of answer is typed: which controls a blank of this kind has, and what they mean.
public sealed interface Control
        permits YesNoControl,
                TextControl,
                QuantityControl,
                DateControl,
                ChoiceControl,
                TableControl {
    static Control of(Kind kind) {
        return switch (kind) {
            case Kind.YesNoDetail yesNo -> new YesNoControl(yesNo);
            case Kind.Text text -> new TextControl(text);
            case Kind.Quantity quantity -> new QuantityControl(quantity);
            case Kind.Date date -> new DateControl(date);
            case Kind.Choice choice -> new ChoiceControl(choice);
            case Kind.Table table -> new TableControl(table);
        };
    }

    /// The id of the first control of a blank: where a list of faults jumps to.
    static String anchor(String name, Field field) {
        return jp.akashi.web.kit.Field.idOf(name + ":" + of(field.kind()).main());
    }

    /// The part whose control comes first.
    String main();

    /// What stands in the controls for a value of this kind; nothing for a value of another one.
    Map<String, List<String>> write(Value value);

    Reading read(Entry entry);

    /// The value, unless the words in it are too long.
    static Reading within(String words, Value value) {
        int length = words.codePointCount(0, words.length());
        return length <= Kind.MAX_CHARS
                ? new Reading.Read(value)
                : new Reading.Unreadable(
                        Misfit.TOO_LONG,
                        Map.of("limit", "" + Kind.MAX_CHARS, "length", "" + length));
    }
}
