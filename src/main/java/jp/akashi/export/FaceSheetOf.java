package jp.akashi.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.akashi.registry.Entry;

/// The sheet that says which service a workbook is about: the line of the table of services,
/// upright.
final class FaceSheetOf {
    private FaceSheetOf() {}

    static Sheet entry(Entry entry, Source source) {
        var cells =
                new ServicesCsv(source.schemes(), source.publisher(), Dialect.PEOPLE).cells(entry);
        var lines =
                IntStream.range(0, cells.size())
                        .mapToObj(at -> line(ServiceColumns.ALL.get(at), cells.get(at)))
                        .toList();
        return new Sheet("サービス", List.of("項目", "内容"), List.of(22, 80), new ArrayList<>(lines));
    }

    private static List<Object> line(DataColumn column, Object cell) {
        return List.of(column.label().ja(), cell);
    }
}
