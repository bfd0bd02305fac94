package jp.akashi.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.item.Column;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;
import jp.akashi.scheme.Field;
import jp.akashi.web.kit.Days;

/// What answers say, as a provider's document says it, in Markdown: a paragraph for a lone blank, a
/// table for several, for a list or for several data centres. Nothing where nothing is claimed.
///
/// @param byItem the answers by item and blank, in the notation of the form; a list by data centre
record AnswerText(Map<String, Map<String, Object>> byItem, List<String> sites) {
    String of(Asked item) {
        var answer = byItem.getOrDefault(item.id().value(), Map.of());
        var lines = new ArrayList<Line>();
        for (var field : item.fields()) {
            if (answer.containsKey(field.key().value())) {
                var line = line(field, answer.get(field.key().value()));
                if (line.texts().stream().anyMatch(text -> !text.isEmpty())) {
                    lines.add(line);
                }
            }
        }
        return text(lines);
    }

    /// A blank with what it says, once or for each data centre.
    private record Line(Field field, List<String> texts) {
        boolean isTable() {
            return field.kind() instanceof Kind.Table;
        }

        boolean isBySite() {
            return texts.size() > 1;
        }
    }

    private static Line line(Field field, Object written) {
        var texts = written instanceof List<?> ? Sources.list(written) : List.of(written + "");
        return new Line(field, texts.stream().map(text -> said(field, text)).toList());
    }

    private String text(List<Line> lines) {
        var text = new StringBuilder();
        var plain = lines.stream().filter(line -> !line.isTable()).toList();
        if (plain.size() == 1 && !plain.getFirst().isBySite()) {
            text.append(plain.getFirst().texts().getFirst()).append("\n\n");
        } else if (!plain.isEmpty()) {
            text.append(table(plain)).append('\n');
        }
        lines.stream()
                .filter(Line::isTable)
                .forEach(line -> text.append(line.texts().getFirst()).append('\n'));
        return text.toString();
    }

    private String table(List<Line> lines) {
        var heads = lines.stream().anyMatch(Line::isBySite) ? sites : List.of("内容");
        var table = new StringBuilder(row("項目", heads));
        table.append("|---".repeat(heads.size() + 1)).append("|\n");
        for (var line : lines) {
            table.append(row(line.field().label().ja(), line.texts()));
        }
        return table.toString();
    }

    private static String row(String head, List<String> cells) {
        return "| " + head + " | " + String.join(" | ", cells) + " |\n";
    }

    private static String said(Field field, String written) {
        return Notation.read(field.kind(), written) instanceof Reading.Read(var value)
                ? said(field.kind(), value)
                : "";
    }

    private static String said(Kind kind, Value value) {
        return switch (value) {
            case Value.YesNo(var yes, var detail, var amount) ->
                    yes
                            ? amount == null ? plain(detail) : beside(amount.printed(), detail)
                            : beside("なし", detail);
            case Value.Words(var text) -> plain(text);
            case Value.Quantity amount -> said(amount);
            case Value.Day(var date) -> Days.print(date);
            case Value.Chosen(var keys, var detail) ->
                    beside(
                            keys.stream()
                                    .map(key -> kind.labelOf(key).ja())
                                    .collect(Collectors.joining("、")),
                            detail);
            case Value.Rows(var rows) -> rows(kind, rows);
            case Value.NotDone _, Value.NotDisclosed _ -> "";
        };
    }

    private static String said(Value.Quantity amount) {
        var meant =
                amount.qualifier() == null
                        ? ""
                        : switch (amount.qualifier()) {
                            case ACTUAL -> "実績値";
                            case TARGET -> "目標値";
                        };
        var note = meant.isEmpty() || amount.note().isEmpty() ? amount.note() : "。" + amount.note();
        return beside(amount.printed(), meant + note);
    }

    private static String beside(String figure, String words) {
        return words.isEmpty() ? figure : figure + "(" + plain(words) + ")";
    }

    private static String rows(Kind kind, List<Map<String, String>> rows) {
        var columns = kind instanceof Kind.Table(var all, _) ? all : List.<Column>of();
        var table = new StringBuilder("|");
        columns.forEach(column -> table.append(" %s |".formatted(column.label().ja())));
        table.append("\n").append("|---".repeat(columns.size())).append("|\n");
        for (var row : rows) {
            table.append('|');
            for (var column : columns) {
                var cell = Notation.printCell(column, row.getOrDefault(column.key(), ""));
                table.append(" %s |".formatted(plain(cell)));
            }
            table.append('\n');
        }
        return table.toString();
    }

    /// Words as words: neither a list nor a table of Markdown.
    private static String plain(String words) {
        return words.strip()
                .replaceAll("(?m)^(\\d+)\\. ", "$1\\\\. ")
                .replaceAll("([|*_<])", "\\\\$1")
                .replace("\n", "<br/>");
    }
}
