package jp.akashi.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The journal as a chain: each entry carries the hash of all before it, so that whatever was
/// changed, taken out or put in between shows. What was cut off at the end shows only against a
/// hash that was noted elsewhere.
///
/// @param entries how many there are
/// @param head the hash of the last one; empty when there is none
/// @param broken the number of the first entry that does not follow from the one before it
public record JournalChain(long entries, String head, Optional<Long> broken) {
    private static final String WALK =
            """
            select (select count(*) from akashi.journal) as entries,
                   (select hash from akashi.journal order by seq desc limit 1) as head,
                   (select min(seq) from akashi.journal_break) as broken
            """;

    /// Walks it from the first entry to the last.
    public static JournalChain walk(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(WALK)) {
            row.next();
            return new JournalChain(
                    row.getLong("entries"),
                    orEmpty(row.getString("head")),
                    Optional.ofNullable(row.getObject("broken", Long.class)));
        }
    }

    /// The number of the entry with a hash that was noted at some time.
    public static Optional<Long> find(Connection connection, String hash) throws SQLException {
        try (var statement =
                connection.prepareStatement("select seq from akashi.journal where hash = ?")) {
            statement.setString(1, hash);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
