package jp.akashi.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.directory.Passage.Source;
import jp.akashi.item.Answer;
import jp.akashi.item.Kind;
import jp.akashi.item.Option;
import jp.akashi.item.Value;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;

/// What a service can be found by: its numbers, names and summary, and whatever its disclosed
/// answers say.
public final class Keywords {
    private Keywords() {}

    /// In the order in which a reader meets them. No passage is blank.
    public static List<Passage> of(Entry entry, Edition edition) {
        var passages = new ArrayList<Passage>();
        passages.add(Passage.of(Source.SERVICE, entry.face().serviceName()));
        passages.add(Passage.of(Source.PROVIDER, entry.face().providerName()));
        passages.add(Passage.of(Source.NUMBER, entry.printed()));
        passages.add(Passage.of(Source.NUMBER, entry.number().slug()));
        passages.add(Passage.of(Source.SUMMARY, entry.face().summary()));
        entry.statements()
                .forEach((item, statement) ->
                        said(edition, item, statement)
                                .forEach(text ->
                                        passages.add(new Passage(Source.ANSWER, item, text))));
        return passages.stream().filter(passage -> !passage.text().isBlank()).toList();
    }

    private static List<String> said(Edition edition, ItemId item, Statement statement) {
        return switch (statement) {
            case Statement.Disclosed(var answer) -> said(edition, item, answer);
            case Statement.Withheld _ -> List.of();
            case Statement.Unanswered _ -> List.of();
            case Statement.NotHeld _ -> List.of();
            case Statement.NotAsked _ -> List.of();
        };
    }

    private static List<String> said(Edition edition, ItemId item, Answer answer) {
        var words = new ArrayList<String>();
        for (var part : answer.parts()) {
            words.add(part.site());
            part.values()
                    .forEach((key, value) -> {
                        var field = edition.findRow(item).flatMap(row -> row.item().findField(key));
                        words.addAll(said(value, field.map(Keywords::options).orElse(List.of())));
                    });
        }
        return words;
    }

    private static List<String> said(Value value, List<Option> options) {
        return switch (value) {
            case Value.YesNo(_, var detail, var amount) ->
                    amount == null ? List.of(detail) : List.of(detail, figure(amount));
            case Value.Words(var text) -> List.of(text);
            case Value.Quantity quantity -> List.of(figure(quantity), quantity.note());
            case Value.Day(var date) -> List.of(date.toString());
            case Value.Chosen(var keys, var detail) ->
                    Stream.concat(
                                    options.stream()
                                            .filter(option -> keys.contains(option.key()))
                                            .map(option -> option.label().ja()),
                                    Stream.of(detail))
                            .toList();
            case Value.Rows(var rows) ->
                    rows.stream().flatMap(row -> row.values().stream()).toList();
            case Value.NotDone(var reason) -> List.of(reason);
            case Value.NotDisclosed(var reason) -> List.of(reason);
        };
    }

    private static List<Option> options(Field field) {
        return switch (field.kind()) {
            case Kind.Choice(var options, _) -> options;
            case Kind.YesNoDetail _ -> List.of();
            case Kind.Text _ -> List.of();
            case Kind.Quantity _ -> List.of();
            case Kind.Date _ -> List.of();
            case Kind.Table _ -> List.of();
        };
    }

    private static String figure(Value.Quantity quantity) {
        return quantity.number().toPlainString() + quantity.unit();
    }
}
