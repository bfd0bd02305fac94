package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.directory.Directory;
import jp.akashi.directory.Found;
import jp.akashi.directory.Listing;
import jp.akashi.directory.Search;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.SchemeId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The list of certified services on PostgreSQL, read with the rights of the public role.
public final class PgDirectory implements Directory {
    private final JdbcClient sql;

    public PgDirectory(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Found search(Search search) {
        var conditions = conditions(search);
        int total =
                sql.sql("select count(*) from public_record.listings" + conditions.where())
                        .params(conditions.values())
                        .query(Integer.class)
                        .single();
        var page =
                sql.sql(
                                "select * from public_record.listings%s order by %s limit ? offset ?"
                                        .formatted(conditions.where(), order(search.order())))
                        .params(conditions.values())
                        .param(search.slice().limit())
                        .param(search.slice().offset())
                        .query(PgDirectory::listing)
                        .list();
        return new Found(total, page);
    }

    private record Conditions(String where, List<Object> values) {}

    private static Conditions conditions(Search search) {
        var tests = new ArrayList<String>();
        var values = new ArrayList<>();
        search.scheme()
                .ifPresent(scheme -> {
                    tests.add("scheme = ?");
                    values.add(scheme.value());
                });
        for (var word : search.words()) {
            tests.add("keywords like ?");
            values.add("%" + Json.storable(word).replaceAll("[\\\\%_]", "\\\\$0") + "%");
        }
        var where = tests.isEmpty() ? "" : " where " + String.join(" and ", tests);
        return new Conditions(where, values);
    }

    private static String order(Search.Order order) {
        return switch (order) {
            case NEWEST -> "certified_on desc, number";
            case NAME -> "service_key, number";
            case PROVIDER -> "provider_key, number";
        };
    }

    private static Listing listing(ResultSet row, int index) throws SQLException {
        return new Listing(
                CertificationNumber.parse(row.getString("number")),
                row.getString("printed"),
                new SchemeId(row.getString("scheme")),
                new Listing.Names(
                        row.getString("service_name"),
                        row.getString("provider_name"),
                        row.getString("summary")),
                Columns.date(row, "certified_on"),
                Columns.term(row));
    }
}
