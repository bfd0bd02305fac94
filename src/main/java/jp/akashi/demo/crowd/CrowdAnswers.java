package jp.akashi.demo.crowd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.item.Answer;
import jp.akashi.item.Kind;
import jp.akashi.item.Option;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Level;

/// What one service answers in one row: the examples, moved and with words of its own.
final class CrowdAnswers {
    private static final int GOES_ON = 30;
    private static final int LEFT_BLANK = 25;
    private static final int CHOOSES_ANEW = 40;

    private final Facts facts;
    private final List<String> sites;

    /// @param sites the names of its data centres; empty when it has one and does not name it
    CrowdAnswers(Facts facts, List<String> sites) {
        this.facts = facts;
        this.sites = sites;
    }

    /// @param coined whether the name of the provider's own stands here
    Answer of(Sheet.Line line, Dice dice, boolean coined) {
        var asked = line.row().item().traits().perSite() && !sites.isEmpty() ? sites : List.of("");
        var parts = new ArrayList<Answer.Part>();
        for (var site : asked) {
            parts.add(new Answer.Part(site, values(line, dice.of(site), coined)));
            coined = false;
        }
        return new Answer(parts);
    }

    private Map<FieldKey, Value> values(Sheet.Line line, Dice dice, boolean coined) {
        var values = new LinkedHashMap<FieldKey, Value>();
        boolean open = coined;
        for (var blank : line.blanks()) {
            var key = blank.field().key();
            if (blank.row().levelOf(key) == Level.MANDATORY
                    || line.blanks().size() == 1
                    || blank.field().meaning() != Field.Meaning.PLAIN
                    || open && !blank.more().isEmpty()
                    || !dice.chance(LEFT_BLANK)) {
                values.put(key, value(blank, dice.of(key.value()), open));
                open &= blank.more().isEmpty();
            }
        }
        return values.isEmpty() ? first(line, dice) : values;
    }

    /// An answer says something.
    private Map<FieldKey, Value> first(Sheet.Line line, Dice dice) {
        var blank = line.blanks().getFirst();
        var key = blank.field().key();
        return Map.of(key, value(blank, dice.of(key.value()), false));
    }

    private Value value(Blank blank, Dice dice, boolean coined) {
        return switch (blank.field().meaning()) {
            case PROVIDER_NAME -> new Value.Words(facts.made().company().name());
            case SERVICE_NAME -> new Value.Words(facts.made().service());
            case SERVICE_START -> new Value.Day(facts.made().started());
            case DISCLOSED_ON -> new Value.Day(facts.disclosed());
            case PRESENCE, PLAIN -> varied(blank, dice, coined);
        };
    }

    private Value varied(Blank blank, Dice dice, boolean coined) {
        return switch (blank.example()) {
            case Blank.Example.Spelt() -> blank.spelt(facts, dice);
            case Blank.Example.Read example -> varied(blank, example, new Way(dice, coined));
        };
    }

    /// By which dice something is said, and whether the name of the provider's own stands in it.
    private record Way(Dice dice, boolean coined) {}

    private Value varied(Blank blank, Blank.Example.Read example, Way way) {
        var dice = way.dice();
        return switch (example.value()) {
            case Value.YesNo(var yes, _, var amount) ->
                    new Value.YesNo(
                            yes,
                            words(blank, way),
                            amount == null || example.settled()
                                    ? amount
                                    : figure(blank, amount, dice));
            case Value.Words(var text) -> new Value.Words(text(blank, text, way));
            case Value.Quantity(var number, var unit, var qualifier, _) -> {
                var told = new Value.Quantity(number, unit, qualifier, told(blank, dice));
                yield example.settled() ? told : figure(blank, told, dice);
            }
            case Value.Day(var date) -> new Value.Day(day(date, example.settled(), dice));
            case Value.Chosen chosen ->
                    example.settled()
                            ? new Value.Chosen(chosen.keys(), told(blank, dice))
                            : chosen(blank, chosen, dice);
            case Value.Rows(var rows) -> new Value.Rows(rows(rows, dice));
            case Value.NotDone none -> none;
            case Value.NotDisclosed none -> none;
        };
    }

    private Value.Quantity figure(Blank blank, Value.Quantity told, Dice dice) {
        var section = facts.made().dice().of(blank.row().id().value().replaceFirst("\\..*", ""));
        return Figures.moved(blank, told, dice, section);
    }

    private String text(Blank blank, String example, Way way) {
        return example.matches("\\d{13}")
                ? facts.made().company().corporateNumber()
                : words(blank, way);
    }

    private String told(Blank blank, Dice dice) {
        return blank.words().told(facts, dice);
    }

    private String words(Blank blank, Way way) {
        var dice = way.dice();
        var words = new StringBuilder(told(blank, dice));
        if (blank.more().isEmpty()) {
            return words.toString();
        }
        if (way.coined()) {
            follow(words, Coinage.pick(dice).told(facts, dice));
        }
        if (dice.chance(GOES_ON)) {
            follow(words, dice.pick(blank.more()).told(facts, dice));
        }
        return words.toString();
    }

    private static void follow(StringBuilder words, String sentence) {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != '。') {
            words.append('。');
        }
        words.append(sentence);
    }

    /// Nothing happened after the disclosure.
    private LocalDate day(LocalDate told, boolean settled, Dice dice) {
        var latest = facts.disclosed().minusDays(30);
        var date = told.isAfter(latest) ? latest : told;
        return settled ? date : date.minusDays(dice.below(2000));
    }

    private Value chosen(Blank blank, Value.Chosen told, Dice dice) {
        if (!(blank.field().kind() instanceof Kind.Choice choice)
                || blank.row().isGated()
                || !dice.chance(CHOOSES_ANEW)) {
            return new Value.Chosen(told.keys(), told(blank, dice));
        }
        var keys = choice.options().stream().map(Option::key).filter(this::saysItself).toList();
        return new Value.Chosen(
                choice.multi() ? several(keys, dice) : List.of(dice.pick(keys)), "");
    }

    /// Others have to be named, and none goes with no other.
    private boolean saysItself(String key) {
        return !key.equals("other") && !key.equals("none");
    }

    private static List<String> several(List<String> keys, Dice dice) {
        var taken = keys.stream().filter(_ -> dice.chance(50)).toList();
        return taken.isEmpty() ? List.of(dice.pick(keys)) : taken;
    }

    private List<Map<String, String>> rows(List<Map<String, String>> rows, Dice dice) {
        int most = Math.max(1, rows.size() - dice.below(2));
        return rows.stream()
                .limit(most)
                .map(row -> {
                    var told = new LinkedHashMap<>(row);
                    told.replaceAll((_, cell) -> Coinage.cell(cell).told(facts, dice));
                    return told;
                })
                .<Map<String, String>>map(row -> row)
                .toList();
    }
}
