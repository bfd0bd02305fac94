package jp.akashi.web.open.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import jp.akashi.directory.Comparison.Line;
import jp.akashi.export.EntryTree;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Row;
import jp.akashi.web.kit.Language;

/// The comparison for machines: the rows of the page with every answer in its parts.
final class CompareTree {
    private CompareTree() {}

    static Map<String, Object> of(CompareView view) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("address", view.asked().address("/compare"));
        tree.put("services", view.columns().stream().map(CompareTree::service).toList());
        var rows = new ArrayList<Map<String, Object>>();
        view.parts().forEach(part -> part.lines().forEach(line -> rows.add(row(view, part, line))));
        tree.put("rows", rows);
        return tree;
    }

    private static Map<String, Object> service(CompareView.Column column) {
        var entry = column.entry();
        var tree = new LinkedHashMap<String, Object>();
        tree.put("number", entry.printed());
        tree.put("slug", entry.number().slug());
        tree.put("name", entry.face().serviceName());
        tree.put("provider", entry.face().providerName());
        tree.put("scheme", entry.edition().scheme().value());
        tree.put("edition", entry.edition().date().toString());
        tree.put("standing", column.validity().name().toLowerCase(Locale.ROOT));
        tree.put("validFrom", entry.standing().term().from().toString());
        tree.put("validUntil", entry.standing().term().until().toString());
        return tree;
    }

    private static Map<String, Object> row(CompareView view, CompareView.Part part, Line line) {
        var place = line.place();
        var tree = new LinkedHashMap<String, Object>();
        tree.put("section", part.section().id());
        tree.put("item", place.item().value());
        tree.put("label", place.row().item().label().ja());
        tree.put("labelEn", place.row().item().label().en());
        tree.put("differs", line.differs());
        tree.put("shared", place.traits().shared());
        tree.put("askedOtherwise", place.traits().askedOtherwise());
        tree.put("gated", place.traits().gated());
        var cells = new ArrayList<Map<String, Object>>();
        for (int at = 0; at < line.cells().size(); at++) {
            cells.add(cell(view, line, at));
        }
        tree.put("cells", cells);
        return tree;
    }

    private static Map<String, Object> cell(CompareView view, Line line, int at) {
        var cell = line.cells().get(at);
        var own = line.place().seats().get(at).own().orElse(line.place().row()).item();
        var tree = new LinkedHashMap<String, Object>();
        tree.put("text", Printed.text(view.view(line, at), Language.JA));
        tree.putAll(EntryTree.statement(own, cell.statement()));
        if (!cell.merits().isEmpty()) {
            var merits = new LinkedHashMap<String, String>();
            cell.merits()
                    .forEach((field, marked) ->
                            merits.put(
                                    field.value(), marked.merit().name().toLowerCase(Locale.ROOT)));
            tree.put("merits", merits);
        }
        if (!cell.former().isEmpty()) {
            tree.put(
                    "former",
                    cell.former().stream()
                            .map(one -> former(one.row(), one.stand().statement()))
                            .toList());
        }
        return tree;
    }

    private static Map<String, Object> former(Row row, Statement statement) {
        var tree = new LinkedHashMap<String, Object>();
        var item = row.item();
        tree.put("item", item.id().value());
        tree.put("label", item.label().ja());
        tree.putAll(EntryTree.statement(item, statement));
        return tree;
    }
}
