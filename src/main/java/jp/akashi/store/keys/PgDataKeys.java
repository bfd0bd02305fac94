package jp.akashi.store.keys;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import jp.akashi.store.keys.DataKeys.Purpose;

/// The data keys as the database has them: wrapped by the master key, with its id.
public final class PgDataKeys {
    private static final long LOCK = 0x616b6b6579L;

    private PgDataKeys() {}

    /// A data key of which nothing is told but what it is for.
    ///
    /// @param master the id of the master key that wraps it
    public record Kept(Purpose purpose, Instant made, String master, Instant wrapped) {}

    private record Row(Kept kept, byte[] sealed) {}

    /// The keys of a platform; those that are not there yet are made.
    ///
    /// @throws KeyUnavailable when the master key is not that of the data; nothing is changed then
    public static DataKeys open(DataSource app, KeySource source, InstantSource clock)
            throws SQLException {
        try (var connection = app.getConnection()) {
            connection.setAutoCommit(false);
            try {
                lock(connection);
                var keys = open(connection, source, clock.instant());
                connection.commit();
                return keys;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /// The keys of data that are at rest.
    public static DataKeys read(Connection connection, KeySource source) throws SQLException {
        var rows = rows(connection);
        return new DataKeys(opened(rows, required(rows, source)));
    }

    public static List<Kept> list(Connection connection) throws SQLException {
        return hasTable(connection) ? rows(connection).stream().map(Row::kept).toList() : List.of();
    }

    /// The ids of the master keys that wrap the data keys; none where data are not sealed.
    public static List<String> masters(Connection connection) throws SQLException {
        return list(connection).stream().map(Kept::master).distinct().toList();
    }

    private static boolean hasTable(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select to_regclass('akashi.data_keys')")) {
            return row.next() && row.getString(1) != null;
        }
    }

    private static DataKeys open(Connection connection, KeySource source, Instant now)
            throws SQLException {
        var rows = rows(connection);
        if (rows.isEmpty()) {
            return first(connection, source, now);
        }
        var master = required(rows, source);
        var keys = opened(rows, master);
        for (var purpose : Purpose.values()) {
            if (!keys.containsKey(purpose)) {
                keys.put(purpose, add(connection, purpose, new Time(master.present(), now)));
            }
        }
        return new DataKeys(keys);
    }

    private record Time(MasterKey master, Instant now) {}

    /// Before there were data keys, second factors were sealed with the master key itself.
    private static DataKeys first(Connection connection, KeySource source, Instant now)
            throws SQLException {
        var factors = factors(connection);
        var master = factors.isEmpty() ? source.readOrMake() : source.read();
        var keys = new EnumMap<Purpose, byte[]>(Purpose.class);
        for (var purpose : Purpose.values()) {
            keys.put(purpose, add(connection, purpose, new Time(master.present(), now)));
        }
        var made = new DataKeys(keys);
        if (!factors.isEmpty()) {
            reseal(connection, factors, master.present().sealer(), made.sealer(Purpose.FACTORS));
        }
        return made;
    }

    private static void reseal(
            Connection connection, Map<String, String> factors, Sealer from, Sealer to)
            throws SQLException {
        var opened = new LinkedHashMap<String, byte[]>();
        factors.forEach((person, sealed) ->
                from.open(Base64.getDecoder().decode(sealed), person)
                        .ifPresent(plain -> opened.put(person, plain)));
        if (opened.isEmpty()) {
            throw new KeyUnavailable(
                    "The second factors were sealed with another master key than the one that is given. Give the key that belongs to the data; nothing was changed.");
        }
        try (var update =
                connection.prepareStatement(
                        "update akashi.second_factors set secret = ? where person = ?")) {
            for (var one : opened.entrySet()) {
                update.setString(
                        1,
                        Base64.getEncoder().encodeToString(to.seal(one.getValue(), one.getKey())));
                update.setString(2, one.getKey());
                update.executeUpdate();
            }
        }
    }

    private static Map<String, String> factors(Connection connection) throws SQLException {
        var found = new LinkedHashMap<String, String>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select person, secret from akashi.second_factors")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
        }
        return found;
    }

    private static byte[] add(Connection connection, Purpose purpose, Time time)
            throws SQLException {
        var key = Sealer.freshKey();
        try (var insert =
                connection.prepareStatement(
                        "insert into akashi.data_keys (purpose, made_at, sealed, master, wrapped_at) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, purpose.name());
            insert.setObject(2, at(time.now()));
            insert.setString(3, wrap(time.master(), key, purpose));
            insert.setString(4, time.master().id());
            insert.setObject(5, at(time.now()));
            insert.executeUpdate();
        }
        return key;
    }

    /// Wraps every data key by the present master key.
    ///
    /// @return how many were wrapped by another
    static int rewrap(Connection connection, MasterKeys masters, Instant now) throws SQLException {
        lock(connection);
        int count = 0;
        var rows = rows(connection);
        var keys = opened(rows, masters);
        for (var row : rows) {
            var kept = row.kept();
            if (!kept.master().equals(masters.present().id())) {
                rewrap(
                        connection,
                        kept.purpose(),
                        key(keys, kept.purpose()),
                        new Time(masters.present(), now));
                count++;
            }
        }
        return count;
    }

    private static void rewrap(Connection connection, Purpose purpose, byte[] key, Time time)
            throws SQLException {
        try (var update =
                connection.prepareStatement(
                        "update akashi.data_keys set sealed = ?, master = ?, wrapped_at = ? where purpose = ?")) {
            update.setString(1, wrap(time.master(), key, purpose));
            update.setString(2, time.master().id());
            update.setObject(3, at(time.now()));
            update.setString(4, purpose.name());
            update.executeUpdate();
        }
    }

    private static byte[] key(Map<Purpose, byte[]> keys, Purpose purpose) {
        return Objects.requireNonNull(keys.get(purpose));
    }

    private static String wrap(MasterKey master, byte[] key, Purpose purpose) {
        return Base64.getEncoder().encodeToString(master.sealer().seal(key, purpose.name()));
    }

    private static MasterKeys required(List<Row> rows, KeySource source) {
        return source.requireAll(rows.stream().map(row -> row.kept().master()).distinct().toList());
    }

    private static Map<Purpose, byte[]> opened(List<Row> rows, MasterKeys masters) {
        var keys = new EnumMap<Purpose, byte[]>(Purpose.class);
        for (var row : rows) {
            var purpose = row.kept().purpose();
            var key =
                    masters.find(row.kept().master())
                            .flatMap(master -> master.sealer().open(row.sealed(), purpose.name()))
                            .orElseThrow(() ->
                                    new KeyUnavailable(
                                            "The data key %s in the database is damaged; nothing was changed."
                                                    .formatted(purpose)));
            keys.put(purpose, key);
        }
        return keys;
    }

    private static List<Row> rows(Connection connection) throws SQLException {
        var found = new ArrayList<Row>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select * from akashi.data_keys order by purpose")) {
            while (rows.next()) {
                found.add(
                        new Row(
                                new Kept(
                                        Purpose.valueOf(rows.getString("purpose")),
                                        rows.getObject("made_at", OffsetDateTime.class).toInstant(),
                                        rows.getString("master"),
                                        rows.getObject("wrapped_at", OffsetDateTime.class)
                                                .toInstant()),
                                Base64.getDecoder().decode(rows.getString("sealed"))));
            }
        }
        return found;
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static void lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
        }
    }
}
