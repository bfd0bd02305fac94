package jp.akashi.item;

/// Why a text is no answer to a field. Beside each: the facts that come with it.
public enum Misfit {
    /// `limit`, `length` in characters.
    TOO_LONG,
    /// Neither 有り nor 無し stands first.
    NOT_YES_NO,
    /// `units`.
    NOT_A_NUMBER,
    /// `units`.
    UNIT_MISSING,
    /// `units`, `given`.
    UNIT_UNKNOWN,
    /// A remark where only the figure is asked: `given`.
    REMARK_NOT_ASKED,
    NOT_A_DATE,
    /// A year, or a year and a month.
    DATE_INCOMPLETE,
    /// The calendar has no such day.
    NO_SUCH_DAY,
    /// The era had not begun or was over: `era`, `first`, and `last` where it is over.
    OUTSIDE_ERA,
    /// `choices`, `given`.
    CHOICE_UNKNOWN,
    /// Several where one is asked: `choices`.
    ONE_CHOICE_ONLY,
    /// `pattern`.
    PATTERN,
    /// `limit`, `length` in rows.
    TOO_MANY_ROWS,
    /// More columns than the table has: `row`, `columns`.
    TOO_MANY_COLUMNS,
    /// Several sites and no ①②: `sites`.
    MARKS_MISSING,
    /// The same mark twice: `mark`.
    MARK_TWICE,
    /// More marks than sites: `mark`, `sites`.
    TOO_MANY_MARKS
}
