package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.Term;

/// How the platform's values stand in columns.
final class Columns {
    private Columns() {}

    /// What somebody typed, as a column can hold it.
    static String text(String typed) {
        return Json.storable(typed);
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /// The term in the columns `term_from` and `term_until`.
    static Term term(ResultSet row) throws SQLException {
        return new Term(date(row, "term_from"), date(row, "term_until"));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    static String[] array(List<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray(String[]::new);
    }
}
