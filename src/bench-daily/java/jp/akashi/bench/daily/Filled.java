package jp.akashi.bench.daily;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.store.embedded.EmbeddedPostgres;

/// A database with many certifications and the steps planned for them, made by the database itself.
final class Filled {
    /// So many days before the end of a term is each step due: the notice, two reminders, the days
    /// on which the window opens and closes, and the end.
    static final List<Integer> STEPS = List.of(120, 75, 60, 45, 30, 0);

    /// How long a term is.
    static final int DAYS = 730;

    private static final String CERTIFICATIONS =
            """
            insert into akashi.certifications
                (number, application, provider, provider_name, service_name, service_key,
                 scheme, edition, certified_on, term_from, term_until)
            select (array['ai','io','ip','dc','m','t','f','g'])[1 + at / 9999 %% 8]
                       || '-' || lpad((1 + at %% 9999)::text, 4, '0')
                       || '-' || lpad((10 + at / 79992 %% 16)::text, 2, '0') || '04',
                   'a' || at, 'p' || at / 3, '株式会社架空' || at / 3, '架空クラウド' || at, '架空クラウド' || at,
                   'asp-saas-ai', date '2022-04-01', day - 729, day - 729, day
            from (select at, date '%s' + (at %% %d)::int as day
                  from generate_series(0, %d - 1) at) spread
            """;

    private static final String TERMS =
            """
            insert into akashi.certification_terms (number, term_from, term_until)
            select number, term_from, term_until from akashi.certifications
            """;

    private static final String ROWS =
            """
            insert into akashi.agenda (kind, subject, due)
            select 'TERM_ENDS', number, term_until - days
            from akashi.certifications, unnest(array%s) days
            where term_until - days >= date '%s'
            """;

    private final EmbeddedPostgres server;

    Filled(EmbeddedPostgres server) {
        this.server = server;
    }

    /// @param today the first day on which something is due
    void with(int certifications, LocalDate today) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                server.url("akashi"), server.superuser(), server.password());
                var statement = connection.createStatement()) {
            // the applications behind them are no part of what is measured
            statement.execute("set session_replication_role = replica");
            statement.execute(CERTIFICATIONS.formatted(today, DAYS, certifications));
            statement.execute(TERMS);
            statement.execute(ROWS.formatted(STEPS, today));
            statement.execute("vacuum analyze akashi.agenda");
            statement.execute("analyze akashi.certifications");
            statement.execute("analyze akashi.certification_terms");
            statement.execute("checkpoint");
        }
    }

    /// Rows of the agenda, and what they take on disk in megabytes.
    List<Long> size() throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                server.url("akashi"), server.superuser(), server.password());
                var statement = connection.createStatement();
                var found =
                        statement.executeQuery(
                                "select count(*), pg_total_relation_size('akashi.agenda') / 1048576 from akashi.agenda")) {
            found.next();
            return List.of(found.getLong(1), found.getLong(2));
        }
    }
}
