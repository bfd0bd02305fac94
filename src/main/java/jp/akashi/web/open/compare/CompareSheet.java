package jp.akashi.web.open.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.directory.Comparison.Line;
import jp.akashi.export.Sheet;
import jp.akashi.kernel.Label;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Language;

/// The comparison as a sheet of texts, for Excel and CSV: facts of the services, and below them the
/// rows of the page, a column a service. What providers wrote stays Japanese.
final class CompareSheet {
    private static final Label ASKED_OTHERWISE = new Label("質問が異なる", "Asked differently");
    private static final List<Label> LEADING =
            List.of(
                    new Label("区分", "Section"),
                    new Label("項目ID", "Item id"),
                    new Label("開示項目", "Item"),
                    new Label("必須・選択", "Need"),
                    new Label("違い", "Difference"),
                    ASKED_OTHERWISE);
    private static final List<Integer> WIDTHS = List.of(14, 22, 28, 9, 9, 12);
    private static final int WIDTH = 44;

    private final CompareView view;
    private final Language say;

    private CompareSheet(CompareView view, Language say) {
        this.view = view;
        this.say = say;
    }

    static Sheet of(CompareView view, Language say) {
        return new CompareSheet(view, say).sheet();
    }

    private Sheet sheet() {
        var head = new ArrayList<>(LEADING.stream().map(say::of).toList());
        var widths = new ArrayList<>(WIDTHS);
        for (var column : view.columns()) {
            head.add(column.entry().face().serviceName());
            widths.add(WIDTH);
        }
        var rows = new ArrayList<List<Object>>(facts());
        view.parts().forEach(part -> part.lines().forEach(line -> rows.add(row(part, line))));
        return new Sheet(say.of("サービスの比較", "Comparison"), head, widths, rows);
    }

    private List<List<Object>> facts() {
        var columns = view.columns();
        return List.of(
                fact(
                        new Label("事業者", "Provider"),
                        columns.stream().map(one -> one.entry().face().providerName())),
                fact(
                        new Label("認定番号", "Certification number"),
                        columns.stream().map(one -> one.entry().printed())),
                fact(
                        new Label("認定の状態", "State of the certification"),
                        columns.stream().map(one -> say.of(one.validity().label()))),
                fact(
                        new Label("有効期間", "Term"),
                        columns.stream()
                                .map(one -> Days.print(one.entry().standing().term(), say))),
                fact(
                        new Label("制度と版", "Scheme and edition"),
                        view.table().aligned().editions().stream()
                                .map(edition ->
                                        HeadView.name(edition, view.table().aligned().schemes()))
                                .map(say::of)));
    }

    private List<Object> fact(Label name, Stream<String> each) {
        return Stream.<Object>concat(
                        Stream.of(say.of("サービス", "Service"), "", say.of(name), "", "", ""), each)
                .toList();
    }

    private List<Object> row(CompareView.Part part, Line line) {
        var place = line.place();
        var row = new ArrayList<Object>();
        row.add(say.of(part.section().label()));
        row.add(place.item().value());
        row.add(say.of(place.row().item().label()));
        row.add(say.of(HeadView.of(place, view.table().aligned()).need()));
        row.add(line.differs() ? say.of("違いあり", "Differs") : "");
        row.add(place.traits().askedOtherwise() ? say.of(ASKED_OTHERWISE) : "");
        for (int at = 0; at < line.cells().size(); at++) {
            row.add(Printed.text(view.view(line, at), say));
        }
        return List.copyOf(row);
    }
}
