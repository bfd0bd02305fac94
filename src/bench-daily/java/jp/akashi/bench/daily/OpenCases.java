package jp.akashi.bench.daily;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.store.embedded.EmbeddedPostgres;

/// A database with so many open cases, at all stages and with twenty examiners, made by the
/// database itself.
final class OpenCases {
    private static final Instant FIRST = Instant.parse("2026-06-01T00:00:00Z");

    private static final String APPLICATIONS =
            """
            insert into akashi.applications (id, year, serial, provider, kind)
            select 'open-' || lpad(at::text, 6, '0'), 2026, at + 1, 'p' || at / 3, 'NEW'
            from generate_series(0, %d - 1) at on conflict do nothing
            """;

    private static final String HEADS =
            """
            insert into akashi.case_heads
                (application, year, serial, scheme, kind, service, provider_name, provider_kana,
                 words, stage, since, due, hand)
            select id, year, serial, 'asp-saas-ai', kind, '架空クラウド' || serial, '株式会社架空' || serial / 3,
                'カクウ', 'r2026-' || serial || ' 架空クラウド' || serial || ' 株式会社架空' || serial / 3,
                (array['FORMALITY', 'AWAITING_FEE', 'DOCUMENTS', 'INQUIRY', 'DOCUMENTS', 'COMMITTEE'])
                    [1 + serial %% 6],
                timestamptz '%s' + serial * interval '20 minutes',
                case when serial %% 5 = 0 then date '%s' + serial %% 40 - 20 end,
                'examiner-' || serial %% 20
            from akashi.applications where id like 'open-%%' on conflict do nothing
            """;

    private final EmbeddedPostgres server;

    OpenCases(EmbeddedPostgres server) {
        this.server = server;
    }

    static ApplicationId id(int at) {
        return new ApplicationId("open-%06d".formatted(at));
    }

    /// Since when a case is where it is.
    static Instant since(int at) {
        return FIRST.plus(20L * (at + 1), ChronoUnit.MINUTES);
    }

    void with(int cases, LocalDate today) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                server.url("akashi"), server.superuser(), server.password());
                var statement = connection.createStatement()) {
            // the records behind them are no part of what is measured
            statement.execute("set session_replication_role = replica");
            statement.execute(APPLICATIONS.formatted(cases));
            statement.execute(HEADS.formatted(FIRST, today));
            statement.execute("vacuum analyze akashi.case_heads");
        }
    }
}
