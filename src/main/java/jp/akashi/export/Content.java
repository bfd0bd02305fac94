package jp.akashi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/// What an export hands out: a tree that becomes JSON, sheets that become a workbook, or a text
/// that is written as it is.
public sealed interface Content {
    record Tree(Map<String, Object> root) implements Content {}

    record Book(List<Sheet> sheets) implements Content {
        public Book {
            sheets = List.copyOf(sheets);
        }
    }

    /// @param writing writes it, as often as it is asked to
    record Text(Writing writing) implements Content {}

    interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
