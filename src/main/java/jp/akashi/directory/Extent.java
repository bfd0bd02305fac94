package jp.akashi.directory;

/// How much a change of an answer says, from the least to the most.
public enum Extent {
    /// Nothing: it stands as it stood.
    NONE,
    /// Only how it is written: width, blanks, capitals, 60分 for 1時間.
    SPELLING,
    /// Other words, in a text or beside a value whose typed part is the same.
    WORDS,
    /// Another figure, date, choice, row or yes and no; another state (実施なし, 公表留保 …); or a data
    /// centre more or less.
    VALUE;

    /// Whether it is a change of substance (意味のある変更) and not of words alone.
    public boolean isMeaningful() {
        return this == VALUE;
    }

    Extent and(Extent other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
