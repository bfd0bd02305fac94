package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import jp.akashi.certification.Ending;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.Term;
import org.jspecify.annotations.Nullable;

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

    /// The ending in the columns `ending_kind`, `ending_on` and `ending_successor`.
    static @Nullable Ending ending(ResultSet row) throws SQLException {
        var kind = row.getString("ending_kind");
        var successor = row.getString("ending_successor");
        return kind == null
                ? null
                : new Ending(
                        Json.findConstant(kind, Ending.Kind.values()).orElseThrow(),
                        date(row, "ending_on"),
                        successor == null ? null : CertificationNumber.parse(successor));
    }

    static @Nullable String successor(@Nullable Ending ending) {
        return ending == null || ending.successor() == null ? null : ending.successor().slug();
    }

    static @Nullable String kind(@Nullable Ending ending) {
        return ending == null ? null : Json.code(ending.kind());
    }

    static @Nullable LocalDate day(@Nullable Ending ending) {
        return ending == null ? null : ending.on();
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    static String[] array(List<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray(String[]::new);
    }
}
