package jp.akashi.paper.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The words offered in cells. They stand in the hidden sheet, each list once.
final class Lists {
    private static final int FIRST_COLUMN = 3;
    private final XSSFSheet meta;
    private final Map<List<String>, String> places = new HashMap<>();

    Lists(XSSFSheet meta) {
        this.meta = meta;
    }

    /// Where a list stands, as a cell refers to it.
    String place(List<String> words) {
        return places.computeIfAbsent(List.copyOf(words), this::write);
    }

    private String write(List<String> words) {
        int column = FIRST_COLUMN + places.size();
        for (int at = 0; at < words.size(); at++) {
            var row = meta.getRow(at) == null ? meta.createRow(at) : meta.getRow(at);
            row.createCell(column).setCellValue(words.get(at));
        }
        var letter = CellReference.convertNumToColString(column);
        return "%s!$%s$1:$%s$%d"
                .formatted(FormLayout.Sheet.META.title(), letter, letter, words.size());
    }
}
