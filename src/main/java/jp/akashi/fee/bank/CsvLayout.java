package jp.akashi.fee.bank;

import java.util.List;

/// How one kind of CSV of the banks is laid out: its first line, and which column says what. Blank
/// names stand for columns it does not have.
public record CsvLayout(String name, List<String> header, Columns columns) {
    /// The columns by their names.
    ///
    /// @param in what came in; where in and out share a column with signs, that column
    /// @param payer who it came from; leading words such as 振込 are no part of the name
    public record Columns(
            String day,
            String in,
            String out,
            String balance,
            String payer,
            List<String> remarks,
            String reference,
            String account) {
        public Columns {
            remarks = List.copyOf(remarks);
        }
    }

    public CsvLayout {
        header = List.copyOf(header);
    }

    /// @return the column's place, or -1 when the layout has none such
    int place(String column) {
        return column.isEmpty() ? -1 : header.indexOf(column);
    }

    boolean begins(List<String> firstLine) {
        return firstLine.stream().map(String::strip).toList().equals(header);
    }
}
