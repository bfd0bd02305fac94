package jp.akashi.paper.form;

import java.util.HashMap;
import java.util.Map;
import jp.akashi.paper.sheet.Place;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// How high rows have to be for their words. Only a first proposal: rows still grow with what is
/// typed.
final class RowHeights {
    private static final double LINE = 14.5;
    private static final double MARGIN = 5;
    private static final double LOWEST = 24;
    private static final double HIGHEST = 400;
    private final Map<Integer, Integer> widths = new HashMap<>();
    private final Map<Integer, Integer> lines = new HashMap<>();

    void column(int column, int width) {
        widths.put(column, width);
    }

    void add(Place place, String text) {
        int width = widths.getOrDefault(place.column(), 0);
        if (width > 0) {
            lines.merge(
                    place.row(),
                    text.lines().mapToInt(line -> lines(line, width)).sum(),
                    Math::max);
        }
    }

    void set(XSSFSheet sheet, int first) {
        for (int at = first; at <= sheet.getLastRowNum(); at++) {
            var row = sheet.getRow(at);
            if (row != null) {
                double height = lines.getOrDefault(at, 1) * LINE + MARGIN;
                row.getCTRow().setHt(Math.clamp(height, LOWEST, HIGHEST));
            }
        }
    }

    /// The lines a paragraph takes; a Japanese letter is two wide.
    private static int lines(String text, int width) {
        int wide =
                text.codePoints()
                        .map(code -> code < 0x2000 || code >= 0xff61 && code <= 0xff9f ? 1 : 2)
                        .sum();
        return Math.max(1, (int) Math.ceil(wide * 1.05 / width));
    }
}
