package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Purpose;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import org.jspecify.annotations.Nullable;

/// What an application is for in the columns `kind`, `taken_from` and `certification`.
final class PurposeColumns {
    private PurposeColumns() {}

    static Purpose read(ResultSet row) throws SQLException {
        var from = row.getString("taken_from");
        var certification = row.getString("certification");
        return new Purpose(
                ApplicationKind.valueOf(row.getString("kind")),
                from == null ? null : new ApplicationId(from),
                certification == null ? null : CertificationNumber.parse(certification));
    }

    static @Nullable String from(Purpose purpose) {
        var from = purpose.from();
        return from == null ? null : from.value();
    }

    static @Nullable String certification(Purpose purpose) {
        var number = purpose.certification();
        return number == null ? null : number.slug();
    }
}
