package jp.akashi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.akashi.registry.Entry;

/// A table of the register as CSV: its head, and the lines of one service after the other.
public sealed interface CsvTable permits AnswersCsv, ServicesCsv {
    Dialect dialect();

    List<DataColumn> columns();

    /// The lines of one service.
    void write(Entry entry, OutputStream out) throws IOException;

    /// The first line, behind the byte order mark where people read it.
    default byte[] head(Heading heading) {
        var names =
                heading == Heading.IDS || dialect() == Dialect.PROGRAMS
                        ? DataColumn.ids(columns())
                        : DataColumn.labels(columns());
        return (dialect().mark() + String.join(",", names) + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
