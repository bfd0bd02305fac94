package jp.akashi.web.open.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.directory.Comparison.Line;
import jp.akashi.export.Sheet;
import jp.akashi.web.kit.Days;

/// The comparison as a sheet of texts, for Excel and CSV: facts of the services, and below them the
/// rows of the page, a column a service.
final class CompareSheet {
    private static final List<String> LEADING =
            List.of("区分", "項目ID", "開示項目", "必須・選択", "違い", "質問が異なる");
    private static final List<Integer> WIDTHS = List.of(14, 22, 28, 9, 9, 12);
    private static final int WIDTH = 44;

    private CompareSheet() {}

    static Sheet of(CompareView view) {
        var head = new ArrayList<>(LEADING);
        var widths = new ArrayList<>(WIDTHS);
        for (var column : view.columns()) {
            head.add(column.entry().face().serviceName());
            widths.add(WIDTH);
        }
        var rows = new ArrayList<List<Object>>(facts(view));
        view.parts().forEach(part -> part.lines().forEach(line -> rows.add(row(view, part, line))));
        return new Sheet("サービスの比較", head, widths, rows);
    }

    private static List<List<Object>> facts(CompareView view) {
        var columns = view.columns();
        return List.of(
                fact("事業者", columns.stream().map(one -> one.entry().face().providerName())),
                fact("認定番号", columns.stream().map(one -> one.entry().printed())),
                fact("認定の状態", columns.stream().map(one -> one.validity().label().ja())),
                fact(
                        "有効期間",
                        columns.stream().map(one -> Days.print(one.entry().standing().term()))),
                fact(
                        "制度と版",
                        view.table().aligned().editions().stream()
                                .map(edition ->
                                        HeadView.name(edition, view.table().aligned().schemes())
                                                .ja())));
    }

    private static List<Object> fact(String name, Stream<String> each) {
        return Stream.<Object>concat(Stream.of("サービス", "", name, "", "", ""), each).toList();
    }

    private static List<Object> row(CompareView view, CompareView.Part part, Line line) {
        var place = line.place();
        var row = new ArrayList<Object>();
        row.add(part.section().label().ja());
        row.add(place.item().value());
        row.add(place.row().item().label().ja());
        row.add(HeadView.of(place, view.table().aligned()).need().ja());
        row.add(line.differs() ? "違いあり" : "");
        row.add(place.traits().askedOtherwise() ? "質問が異なる" : "");
        for (int at = 0; at < line.cells().size(); at++) {
            row.add(Printed.text(view.view(line, at)));
        }
        return List.copyOf(row);
    }
}
