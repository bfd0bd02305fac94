package jp.akashi.paper.form;

import static jp.akashi.paper.form.FormLayout.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.item.Kind;
import jp.akashi.item.Option;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Row;

/// Says how a blank of 申請書B is filled in, and which words it offers.
final class Hints {
    private Hints() {}

    /// What is asked, and beside it what a figure needs besides its unit.
    static String asked(Row row, Field field) {
        var hints = new ArrayList<String>();
        if (field.equals(row.fields().getFirst())) {
            hints.add(row.item().ask().ja());
        }
        if (field.kind() instanceof Kind.Quantity quantity) {
            hints.addAll(ofQuantity(quantity));
        }
        return String.join("\n", hints);
    }

    /// What stands in 単位・選択肢.
    static String of(Item item, Field field) {
        var hints = new ArrayList<String>();
        if (item.traits().perSite()) {
            hints.add(WORDS.get("hint.sites"));
        }
        hints.addAll(ofKind(field.kind()));
        return String.join("\n", hints);
    }

    /// The units to choose from beside a figure; empty where the unit can only stand in the answer.
    static List<String> units(Item item, Field field) {
        return field.kind() instanceof Kind.Quantity quantity && !item.traits().perSite()
                ? quantity.units()
                : List.of();
    }

    /// The words a cell offers; empty where there are none worth offering.
    static List<String> words(Field field) {
        var words = new ArrayList<String>();
        if (field.kind() instanceof Kind.YesNoDetail) {
            words.add(WORDS.get("word.yes"));
            words.add(WORDS.get("word.no"));
        } else if (field.kind() instanceof Kind.Choice(var options, _)) {
            options.forEach(option -> words.add(option.label().ja()));
        } else {
            return List.of();
        }
        words.add(WORDS.get("word.not-done"));
        words.add(WORDS.get("word.not-disclosed"));
        return words;
    }

    private static List<String> ofKind(Kind kind) {
        return switch (kind) {
            case Kind.YesNoDetail(var units) ->
                    List.of(
                            units.isEmpty()
                                    ? WORDS.get("hint.yes-no")
                                    : WORDS.get("hint.yes-no-amount", joined(units)));
            case Kind.Text(var most, _) ->
                    most < Kind.MAX_CHARS ? List.of(WORDS.get("hint.text", most)) : List.of();
            case Kind.Quantity quantity ->
                    List.of(WORDS.get("hint.units", joined(quantity.units())));
            case Kind.Date() -> List.of(WORDS.get("hint.date"));
            case Kind.Choice(var options, var multi) ->
                    List.of(WORDS.get(multi ? "hint.choices" : "hint.one-choice", labels(options)));
            case Kind.Table(var columns, _) ->
                    List.of(
                            WORDS.get(
                                    "hint.table",
                                    columns.stream()
                                            .map(column -> column.label().ja())
                                            .collect(Collectors.joining(" | "))));
        };
    }

    private static List<String> ofQuantity(Kind.Quantity quantity) {
        var hints = new ArrayList<String>();
        if (!quantity.qualifiers().isEmpty()) {
            hints.add(WORDS.get("hint.qualifiers"));
        }
        if (quantity.noted()) {
            hints.add(WORDS.get("hint.note"));
        }
        return hints;
    }

    private static String joined(List<String> words) {
        return String.join("、", words);
    }

    private static String labels(List<Option> options) {
        return options.stream().map(option -> option.label().ja()).collect(Collectors.joining("、"));
    }
}
