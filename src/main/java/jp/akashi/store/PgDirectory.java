package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.akashi.directory.Directory;
import jp.akashi.directory.Found;
import jp.akashi.directory.Listing;
import jp.akashi.directory.Search;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.SchemeId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The list of certified services on PostgreSQL, read with the rights of the public role.
public final class PgDirectory implements Directory {
    private static final String SELECT =
            """
            select number, printed, scheme, service_name, provider_name, summary,
                   certified_on, term_from, term_until, count(*) over () as total
            from public_record.listings%s order by %s limit ? offset ?\
            """;

    private final JdbcClient sql;

    public PgDirectory(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Found search(Search search) {
        var conditions = conditions(search);
        var page =
                sql.sql(SELECT.formatted(conditions.where(), order(search.order())))
                        .params(conditions.values())
                        .param(search.slice().limit())
                        .param(search.slice().offset())
                        .query(PgDirectory::line)
                        .list();
        return page.isEmpty()
                ? new Found(search.slice().offset() == 0 ? 0 : count(conditions), List.of())
                : new Found(page.getFirst().total(), page.stream().map(Line::listing).toList());
    }

    /// A line of a page, and how many there are in all: counted while they are found.
    private record Line(Listing listing, int total) {}

    private int count(Conditions conditions) {
        return sql.sql("select count(*) from public_record.listings" + conditions.where())
                .params(conditions.values())
                .query(Integer.class)
                .single();
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
        var words = search.words().stream().map(Json::storable).toList();
        var pairs = words.stream().flatMap(PgDirectory::pairs).distinct().toArray(String[]::new);
        if (pairs.length > 0) {
            tests.add("public_record.pairs(keywords) @> ?::text[]");
            values.add(pairs);
        }
        words.stream()
                .filter(word -> word.codePointCount(0, word.length()) != 2)
                .forEach(word -> {
                    tests.add("keywords like ?");
                    values.add("%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%");
                });
        var where = tests.isEmpty() ? "" : " where " + String.join(" and ", tests);
        return new Conditions(where, values);
    }

    /// Each two signs of a word that stand side by side, as they are indexed.
    private static Stream<String> pairs(String word) {
        var signs = word.codePoints().mapToObj(Character::toString).toList();
        return IntStream.range(1, signs.size())
                .mapToObj(next -> signs.get(next - 1) + signs.get(next))
                .filter(pair -> !pair.contains(" "));
    }

    private static String order(Search.Order order) {
        return switch (order) {
            case NEWEST -> "certified_on desc, number";
            case NAME -> "service_key, number";
            case PROVIDER -> "provider_key, number";
        };
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(listing(row), row.getInt("total"));
    }

    private static Listing listing(ResultSet row) throws SQLException {
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
