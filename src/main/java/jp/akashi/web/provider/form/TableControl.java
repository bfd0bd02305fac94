package jp.akashi.web.provider.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.akashi.item.Column;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Typed;
import jp.akashi.item.Value;

/// Rows of the same columns: a control a cell, named by row and column. Rows left empty do not
/// count.
record TableControl(Kind.Table kind) implements Control {
    @Override
    public String main() {
        return "0:" + kind.columns().getFirst().key();
    }

    @Override
    public Map<String, List<String>> write(Value value) {
        var typed = new LinkedHashMap<String, List<String>>();
        if (value instanceof Value.Rows(var rows)) {
            for (int row = 0; row < rows.size(); row++) {
                for (var column : kind.columns()) {
                    var stored = rows.get(row).getOrDefault(column.key(), "");
                    typed.put(
                            row + ":" + column.key(),
                            List.of(stored.isEmpty() ? "" : Notation.printCell(column, stored)));
                }
            }
        }
        return typed;
    }

    @Override
    public Reading read(Entry entry) {
        var filled = new ArrayList<Integer>();
        for (int row : rows(entry)) {
            if (kind.columns().stream().anyMatch(column -> !cell(entry, row, column).isEmpty())) {
                filled.add(row);
            }
        }
        var text = filled.stream().map(row -> line(entry, row)).collect(Collectors.joining("\n"));
        return filled.isEmpty() ? new Reading.Blank() : placed(Notation.read(kind, text), filled);
    }

    /// The rows that were sent, ascending.
    static TreeSet<Integer> rows(Entry entry) {
        return entry.typed().keySet().stream()
                .filter(part -> part.matches("\\d{1,4}:.+"))
                .map(part -> Integer.valueOf(part.substring(0, part.indexOf(':'))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String line(Entry entry, int row) {
        return kind.columns().stream()
                .map(column -> cell(entry, row, column).replaceAll("[|｜]", "\\\\$0"))
                .collect(Collectors.joining(" | "));
    }

    private static String cell(Entry entry, int row, Column column) {
        return Typed.clean(entry.first(row + ":" + column.key())).replace('\n', ' ');
    }

    /// The misfit with its row counted as the page counts it, empty rows included.
    private static Reading placed(Reading reading, List<Integer> filled) {
        if (!(reading instanceof Reading.Unreadable wrong)) {
            return reading;
        }
        var row = wrong.facts().get("row");
        if (row == null) {
            return reading;
        }
        var facts = new LinkedHashMap<>(wrong.facts());
        facts.put("row", String.valueOf(filled.get(Integer.parseInt(row) - 1) + 1));
        return new Reading.Unreadable(wrong.misfit(), facts);
    }
}
