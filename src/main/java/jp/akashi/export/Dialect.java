package jp.akashi.export;

/// For whom a table is written. People open it in a spreadsheet: Japanese words, a byte order mark,
/// and a `'` before what would be calculated. Programs get keys and every text as it is.
public enum Dialect {
    PEOPLE,
    PROGRAMS;

    boolean isGuarded() {
        return this == PEOPLE;
    }

    /// What a file begins with.
    String mark() {
        return this == PEOPLE ? "\ufeff" : "";
    }

    String word(String japanese, String key) {
        return this == PEOPLE ? japanese : key;
    }
}
