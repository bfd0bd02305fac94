package jp.akashi.export;

import java.util.List;
import jp.akashi.kernel.Label;

/// A column of the tables that are handed out.
///
/// @param id its name for programs, the same for ever
/// @param type what stands in a cell: `text`, `number`, `integer`, `date`, `time`, `boolean`, `key`,
///   `keys` (parted by `;`) or `address`
/// @param says what it means
public record DataColumn(String id, Label label, String type, Label says) {
    static DataColumn of(String id, Label label, String type, Label says) {
        return new DataColumn(id, label, type, says);
    }

    static List<String> ids(List<DataColumn> columns) {
        return columns.stream().map(DataColumn::id).toList();
    }

    static List<String> labels(List<DataColumn> columns) {
        return columns.stream().map(column -> column.label().ja()).toList();
    }
}
