package jp.akashi.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// A few figures of the database for those who keep the platform running: numbers and times, of
/// nobody and nothing by name.
public final class PgFigures {
    private static final int PATIENCE_SECONDS = 5;
    private static final String OPEN =
            "select stage, count(*) from akashi.case_heads where stage is not null group by stage";
    private static final String MAILS = "select state, count(*) from akashi.outbox group by state";
    private static final String ROUND =
            "select max(last_success) from akashi.scheduled_tasks where task_name = 'day-round'";
    private static final String WRITABLE =
            "select not pg_is_in_recovery() and not current_setting('transaction_read_only')::boolean";

    private final DataSource app;

    public PgFigures(DataSource app) {
        this.app = app;
    }

    /// @param isWritable whether the database takes changes
    /// @param cases how many stand at each stage
    /// @param mails how many of the outbox are in each state
    /// @param lastRound when the daily round last came to its end
    public record Figures(
            boolean isWritable,
            Map<String, Long> cases,
            Map<String, Long> mails,
            @Nullable Instant lastRound) {}

    /// @throws SQLException when the database cannot be asked
    public Figures read() throws SQLException {
        try (var connection = app.getConnection()) {
            return new Figures(
                    isWritable(connection),
                    counts(connection, OPEN),
                    counts(connection, MAILS),
                    lastRound(connection));
        }
    }

    private static boolean isWritable(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            try (var found = statement.executeQuery(WRITABLE)) {
                return found.next() && found.getBoolean(1);
            }
        }
    }

    private static Map<String, Long> counts(Connection connection, String sql) throws SQLException {
        var counts = new TreeMap<String, Long>();
        try (var statement = connection.createStatement()) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            try (var found = statement.executeQuery(sql)) {
                while (found.next()) {
                    counts.put(found.getString(1), found.getLong(2));
                }
            }
        }
        return counts;
    }

    private static @Nullable Instant lastRound(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            try (var found = statement.executeQuery(ROUND)) {
                var last = found.next() ? found.getObject(1, OffsetDateTime.class) : null;
                return last == null ? null : last.toInstant();
            }
        }
    }
}
