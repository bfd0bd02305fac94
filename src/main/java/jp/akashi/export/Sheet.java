package jp.akashi.export;

import java.util.List;

/// A sheet of a workbook: a line of headings and the lines below it. A cell is a `String`, a number
/// (`BigDecimal`) or a `LocalDate`.
///
/// @param widths of the columns in characters
public record Sheet(String name, List<String> head, List<Integer> widths, List<List<Object>> rows) {
    public Sheet {
        head = List.copyOf(head);
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
