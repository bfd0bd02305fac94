package jp.akashi.web.open.items;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.directory.Distribution;
import jp.akashi.directory.Facets;
import jp.akashi.item.Gate;
import jp.akashi.item.Kind;
import jp.akashi.item.Option;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Need;
import jp.akashi.web.kit.Tongue;
import jp.akashi.web.open.Address;
import jp.akashi.web.open.StatementView;
import org.jspecify.annotations.Nullable;

/// All the page of a disclosure item shows.
///
/// @param looked the service looked at, if there is one
/// @param isComplete whether everything published is counted
public record ItemView(
        Asked asked,
        int services,
        List<BlankView> blanks,
        @Nullable Looked looked,
        boolean isComplete,
        Tongue tongue) {
    /// A service, and what it says on the item.
    public record Looked(Entry entry, StatementView statement) {
        public String path() {
            return "/services/" + Address.encoded(entry.number().slug());
        }
    }

    /// How a page speaks, and by what the list can be narrowed.
    record Speaking(Tongue tongue, Facets facets) {}

    static ItemView of(Asked asked, Distribution all, Optional<Entry> entry, Speaking in) {
        var id = asked.item().id();
        var tongue = in.tongue();
        var own =
                new BlankView.Around(
                        new Own(entry.map(found -> found.statement(id))),
                        new Listed(in.facets(), id, tongue.say()));
        return new ItemView(
                asked,
                all.asked(),
                asked.item().fields().stream()
                        .map(field -> BlankView.of(field, all.blank(field.key()), own, tongue))
                        .toList(),
                entry.map(found -> looked(asked, found, tongue)).orElse(null),
                true,
                tongue);
    }

    private static Looked looked(Asked asked, Entry entry, Tongue tongue) {
        var item =
                asked.by().stream()
                        .filter(by -> by.edition().id().equals(entry.edition()))
                        .findFirst()
                        .map(by -> by.row().item())
                        .orElse(asked.item());
        Statement statement = entry.statement(item.id());
        return new Looked(entry, StatementView.of(item, statement, tongue));
    }

    ItemView complete(boolean complete) {
        return new ItemView(asked, services, blanks, looked, complete, tongue);
    }

    public Language say() {
        return tongue.say();
    }

    public Need need(Row row) {
        return row.isGated() ? Need.GATED : row.isMandatory() ? Need.MANDATORY : Need.ELECTIVE;
    }

    public String edition(Asked.By by) {
        var day = Days.print(by.edition().effective(), say());
        return say().of(day + "版", "edition of " + day);
    }

    /// What the answer has to be where a requirement stands on it; empty where none does.
    public String minimum(Row row) {
        return row.findGate()
                .map(gate ->
                        switch (gate) {
                            case Gate.Done _ -> say().of("実施していること", "the measure is taken");
                            case Gate.AtLeast(_, var minimum) ->
                                    say().of(
                                                    tongue.figure(minimum) + "以上",
                                                    "at least " + tongue.figure(minimum));
                        })
                .orElse("");
    }

    /// What is filled in a blank, in a word or two.
    public String kind(Field field) {
        return switch (field.kind()) {
            case Kind.YesNoDetail(var units) ->
                    say().of("有無と内容", "Yes or no, and what") + units(units);
            case Kind.Text _ -> say().of("文章", "Words");
            case Kind.Quantity quantity -> say().of("数値", "A figure") + units(quantity.units());
            case Kind.Date _ -> say().of("日付", "A date");
            case Kind.Choice(var options, var multi) ->
                    say().of(multi ? "選択(複数可)" : "選択", multi ? "Some of" : "One of")
                            + ": "
                            + options.stream()
                                    .map(Option::label)
                                    .map(say()::of)
                                    .collect(Collectors.joining(say().of("、", ", ")));
            case Kind.Table(var columns, _) ->
                    say().of("表", "A table")
                            + ": "
                            + columns.stream()
                                    .map(column -> say().of(column.label()))
                                    .collect(Collectors.joining(say().of("、", ", ")));
        };
    }

    private String units(List<String> units) {
        return units.isEmpty()
                ? ""
                : units.stream()
                        .map(this::unit)
                        .distinct()
                        .collect(Collectors.joining(say().of("、", ", "), " (", ")"));
    }

    private String unit(String name) {
        return say() == Language.JA ? name : tongue.units().get(name).english().many();
    }

    public Label label() {
        return asked.item().label();
    }
}
