package jp.akashi.export;

import java.util.List;
import java.util.Locale;
import jp.akashi.kernel.Label;

/// A column of the tables that are handed out.
///
/// @param id its name for programs, the same for ever
/// @param says what it means
public record DataColumn(String id, Label label, Type type, Label says) {
    /// What stands in a cell. Keys are parted by `;` where there are several.
    public enum Type {
        TEXT,
        KEY,
        KEYS,
        NUMBER,
        INTEGER,
        DATE,
        TIME,
        BOOLEAN,
        ADDRESS;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static DataColumn text(String id, String label, String says, String english) {
        return new DataColumn(id, both(id, label), Type.TEXT, new Label(says, english));
    }

    static DataColumn key(String id, String label, String says, String english) {
        return new DataColumn(id, both(id, label), Type.KEY, new Label(says, english));
    }

    static DataColumn keys(String id, String label, String says, String english) {
        return new DataColumn(id, both(id, label), Type.KEYS, new Label(says, english));
    }

    static DataColumn number(String id, String label, String says, String english) {
        return new DataColumn(id, both(id, label), Type.NUMBER, new Label(says, english));
    }

    static DataColumn integer(String id, String label, String says, String english) {
        return new DataColumn(id, both(id, label), Type.INTEGER, new Label(says, english));
    }

    static DataColumn date(String id, String label, String says, String english) {
        return new DataColumn(id, both(id, label), Type.DATE, new Label(says, english));
    }

    static DataColumn time(String id, String label, String says, String english) {
        return new DataColumn(id, both(id, label), Type.TIME, new Label(says, english));
    }

    static DataColumn flag(String id, String label, String says, String english) {
        return new DataColumn(id, both(id, label), Type.BOOLEAN, new Label(says, english));
    }

    static DataColumn address(String id, String label, String says, String english) {
        return new DataColumn(id, both(id, label), Type.ADDRESS, new Label(says, english));
    }

    static List<String> ids(List<DataColumn> columns) {
        return columns.stream().map(DataColumn::id).toList();
    }

    static List<String> labels(List<DataColumn> columns) {
        return columns.stream().map(column -> column.label().ja()).toList();
    }

    /// The label, and the id as English words: `Field label` for `fieldLabel`.
    private static Label both(String id, String label) {
        var words = id.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return new Label(label, Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }
}
