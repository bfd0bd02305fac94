package jp.akashi.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.akashi.item.Answer;
import jp.akashi.item.Notation;
import jp.akashi.item.Value;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;

/// The statements of an entry as implemented requirements of OSCAL.
final class OscalAnswers {
    private final Entry entry;
    private final Source source;

    OscalAnswers(Entry entry, Source source) {
        this.entry = entry;
        this.source = source;
    }

    /// The requirements an item makes: one, or one a data centre where it is answered for each.
    Stream<Map<String, Object>> requirements(Row row) {
        return switch (entry.statement(row.id())) {
            case Statement.Disclosed(var answer) ->
                    answer.parts().stream().map(part -> disclosed(row, part));
            case Statement.Withheld(var reason, var until, _) -> {
                var props =
                        demand(row, BlankState.WITHHELD)
                                .add("withheld-reason", ReasonClass.key(reason))
                                .add("withheld-until", until.toString());
                yield Stream.of(requirement(row, "", BlankState.WITHHELD, props));
            }
            case Statement.Unanswered _ -> Stream.of(silent(row, BlankState.UNANSWERED));
            case Statement.NotHeld _ -> Stream.of(silent(row, BlankState.NOT_HELD));
            case Statement.NotAsked _ -> Stream.of(silent(row, BlankState.NOT_ASKED));
        };
    }

    private Map<String, Object> disclosed(Row row, Answer.Part part) {
        var state = Counts.state(row.item(), new Statement.Disclosed(new Answer(List.of(part))));
        var props = demand(row, state).add("site", part.site());
        var tree = requirement(row, part.site(), state, props);
        tree.put("statements", statements(row, part));
        return tree;
    }

    private Map<String, Object> silent(Row row, BlankState state) {
        return requirement(row, "", state, demand(row, state));
    }

    private Oscal.Props demand(Row row, BlankState state) {
        return OscalProfile.demand(row, source).add("state", state.key());
    }

    private Map<String, Object> requirement(
            Row row, String site, BlankState state, Oscal.Props props) {
        var slug = entry.number().slug();
        return Keywords.of(
                "uuid",
                NameBasedId.of("requirement", slug, row.id().value(), site),
                "control-id",
                row.id().value(),
                "description",
                state.label().ja(),
                "props",
                props.list());
    }

    private List<Map<String, Object>> statements(Row row, Answer.Part part) {
        var list = new ArrayList<Map<String, Object>>();
        for (var field : row.item().blanks(part)) {
            var value = part.values().get(field.key());
            if (value != null) {
                list.add(statement(row, field, part.site(), value));
            }
        }
        return list;
    }

    private Map<String, Object> statement(Row row, Field field, String site, Value value) {
        var id = OscalCatalog.part(row.item(), field.key());
        var props = new Oscal.Props(source).add("state", BlankState.of(value).key());
        TypedFacts.of(value)
                .forEach((name, fact) -> {
                    switch (fact) {
                        case List<?> keys -> keys.forEach(key -> props.add("choice", "" + key));
                        case BigDecimal number -> props.add(name, number.toPlainString());
                        default -> props.add(name, fact.toString());
                    }
                });
        return Keywords.of(
                "statement-id",
                id,
                "uuid",
                NameBasedId.of("statement", entry.number().slug(), id, site),
                "description",
                description(field, value),
                "props",
                props.list());
    }

    /// The value in writing; OSCAL wants words even where there are none.
    private static String description(Field field, Value value) {
        var words = Notation.print(field.kind(), value).strip();
        return Markdown.escaped(words.isEmpty() ? BlankState.of(value).label().ja() : words);
    }
}
