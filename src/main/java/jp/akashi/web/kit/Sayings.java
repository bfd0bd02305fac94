package jp.akashi.web.kit;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.item.Answer;
import jp.akashi.item.Kind;
import jp.akashi.item.Value;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Item;

/// Turns answers into what pages show, in the order of the item's blanks. Words stay as they were
/// written.
public final class Sayings {
    private Sayings() {}

    /// What an answer says, site by site, in Japanese; a blank without a value is shown as such.
    public static List<Saying> of(Item item, Answer answer) {
        return of(item, answer, Tongue.JAPANESE);
    }

    /// The same in a language.
    public static List<Saying> of(Item item, Answer answer, Tongue tongue) {
        var sayings = new ArrayList<Saying>();
        for (var part : answer.parts()) {
            for (var field : item.blanks(part)) {
                sayings.add(saying(item, field, part, tongue));
            }
        }
        return List.copyOf(sayings);
    }

    /// A value by itself, in Japanese.
    public static Saying of(Kind kind, Value value) {
        return of(kind, value, Tongue.JAPANESE);
    }

    public static Saying of(Kind kind, Value value, Tongue tongue) {
        return switch (value) {
            case Value.YesNo(var yes, var detail, var amount) ->
                    Saying.of(
                            State.SAID,
                            tongue.yesNo(yes) + (amount == null ? "" : " " + tongue.figure(amount)),
                            detail);
            case Value.Words(var text) -> Saying.of(State.SAID, "", text);
            case Value.Quantity amount ->
                    Saying.of(State.SAID, tongue.figure(amount), amount.note());
            case Value.Day(var date) -> Saying.of(State.SAID, tongue.day(date), "");
            case Value.Chosen(var keys, var detail) ->
                    Saying.of(State.SAID, tongue.choices(kind, keys), detail);
            case Value.Rows(var rows) ->
                    new Saying("", "", State.SAID, "", "", tongue.grid(kind, rows));
            case Value.NotDone(var reason) -> Saying.of(State.NOT_DONE, "", reason);
            case Value.NotDisclosed(var reason) -> Saying.of(State.NOT_DISCLOSED, "", reason);
        };
    }

    private static Saying saying(Item item, Field field, Answer.Part part, Tongue tongue) {
        var value = part.values().get(field.key());
        var label = item.fields().size() == 1 ? "" : tongue.say().of(field.label());
        var saying = value == null ? Saying.BLANK : of(field.kind(), value, tongue);
        return saying.at(part.site(), label);
    }
}
