package jp.akashi.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.akashi.store.backup.Contents.Head;
import jp.akashi.store.backup.Contents.Part;
import jp.akashi.store.backup.Contents.Serial;
import org.postgresql.PGConnection;

/// The tables of the platform's two schemas, read and filled as a whole.
final class Tables {
    /// Sessions end with a restore and so do the links to recover a password, what is to be done is
    /// planned anew, and the history of migrations is the restored database's own.
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "akashi.flyway_schema_history",
                    "akashi.paces",
                    "akashi.recoveries",
                    "akashi.scheduled_tasks",
                    "akashi.sign_in_tries",
                    "akashi.sign_ups",
                    "akashi.spring_session",
                    "akashi.spring_session_attributes");

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    /// A table by its schema and name.
    public record Table(String schema, String name) {
        @Override
        public String toString() {
            return schema + "." + name;
        }
    }

    record Reference(Table table, String name, String definition) {}

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    List<Table> all() throws SQLException {
        return list(
                        """
                        select schemaname, tablename from pg_tables
                        where schemaname in ('akashi', 'public_record') order by 1, 2\
                        """,
                        row -> new Table(row.getString(1), row.getString(2)))
                .stream()
                .filter(table -> !LEFT_OUT.contains(table.toString()))
                .toList();
    }

    /// What the rows of one table refer to in another; they refer to each other in circles.
    List<Reference> references() throws SQLException {
        return list(
                """
                select relnamespace::regnamespace::text, relname, conname, pg_get_constraintdef(pg_constraint.oid)
                from pg_constraint join pg_class on pg_class.oid = conrelid
                where contype = 'f' and relnamespace::regnamespace::text in ('akashi', 'public_record')
                order by 1, 2, 3\
                """,
                row ->
                        new Reference(
                                new Table(row.getString(1), row.getString(2)),
                                row.getString(3),
                                row.getString(4)));
    }

    void drop(Reference reference) throws SQLException {
        execute(
                "alter table %s drop constraint %s"
                        .formatted(quoted(reference.table()), quoted(List.of(reference.name()))));
    }

    /// Takes it up again, which looks at every row.
    void add(Reference reference) throws SQLException {
        execute(
                "alter table %s add constraint %s %s"
                        .formatted(
                                quoted(reference.table()),
                                quoted(List.of(reference.name())),
                                reference.definition()));
    }

    /// The columns that are written; the others follow from them.
    List<String> columns(Table table) throws SQLException {
        return list(
                """
                select column_name from information_schema.columns
                where table_schema = ? and table_name = ? and is_generated = 'NEVER'
                order by column_name\
                """,
                row -> row.getString(1),
                table.schema(),
                table.name());
    }

    /// Writes the rows of a table in an order that is always the same.
    Part copy(Table table, OutputStream to) throws SQLException, IOException {
        var columns = columns(table);
        var out = new Digesting(to);
        long rows =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut(
                                "copy (select %s from %s order by %s) to stdout"
                                        .formatted(quoted(columns), quoted(table), order(table)),
                                out);
        return new Part(table, columns, rows, out.hex());
    }

    /// By its key as text, letter by letter: the same on every machine.
    private String order(Table table) throws SQLException {
        var key =
                list(
                        """
                        select attname from pg_index
                        join pg_attribute on attrelid = indrelid and attnum = any (indkey)
                        where indrelid = ?::regclass and indisprimary order by attnum\
                        """,
                        row -> row.getString(1),
                        quoted(table));
        return String.join(
                ", ",
                (key.isEmpty() ? columns(table) : key)
                        .stream()
                                .map(column -> quoted(List.of(column)) + "::text collate \"C\"")
                                .toList());
    }

    /// Has values written in the one way that does not depend on where it is done.
    void settle() throws SQLException {
        execute("set local time zone 'UTC'");
        execute("set local datestyle = 'ISO, YMD'");
        execute("set local extra_float_digits = 1");
        execute("set local bytea_output = 'hex'");
    }

    List<Serial> serials() throws SQLException {
        return list(
                """
                select schemaname, sequencename, last_value from pg_sequences
                where schemaname in ('akashi', 'public_record') and last_value is not null order by 1, 2\
                """,
                row -> new Serial(row.getString(1), row.getString(2), row.getLong(3)));
    }

    void set(Serial serial) throws SQLException {
        list(
                "select setval(format('%I.%I', ?, ?)::regclass, ?::bigint)",
                row -> row.getLong(1), serial.schema(), serial.name(), "" + serial.last());
    }

    Head head() throws SQLException {
        return list(
                        "select seq, hash from akashi.journal order by seq desc limit 1",
                        row -> new Head(row.getLong(1), row.getString(2)))
                .stream()
                .findFirst()
                .orElse(Head.NONE);
    }

    /// The version of the schema, as the last migration has it.
    String schema() throws SQLException {
        return list(
                        """
                        select version from akashi.flyway_schema_history
                        where success and version is not null order by installed_rank desc limit 1\
                        """,
                        row -> row.getString(1))
                .getFirst();
    }

    /// Whether what is put in or taken out is looked at by the tables' own guards.
    void guard(Table table, boolean on) throws SQLException {
        execute(
                "alter table %s %s trigger user"
                        .formatted(quoted(table), on ? "enable" : "disable"));
    }

    void empty(List<Table> tables) throws SQLException {
        execute("truncate " + String.join(", ", tables.stream().map(Tables::quoted).toList()));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private <T> List<T> list(String sql, Reading<T> reading, String... parameters)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            return list(statement, reading, parameters);
        }
    }

    private static <T> List<T> list(
            PreparedStatement statement, Reading<T> reading, String... parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setString(i + 1, parameters[i]);
        }
        var found = new ArrayList<T>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(reading.read(rows));
            }
        }
        return found;
    }

    static String quoted(Table table) {
        return quoted(List.of(table.schema())) + "." + quoted(List.of(table.name()));
    }

    static String quoted(List<String> names) {
        return String.join(
                ", ", names.stream().map(name -> '"' + name.replace("\"", "\"\"") + '"').toList());
    }
}
