package jp.akashi.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.store.embedded.DatabaseUnavailable;

/// Sees to it that the three roles exist, can log in and may do their work.
record Roles(Login given) {
    private static final int OLDEST_VERSION = 15;
    private static final int ONE_NODE_AT_A_TIME = 615_000;

    /// @throws DatabaseUnavailable with the SQL for an administrator when our login may not run it
    void ensure() {
        try (var connection = given.connect()) {
            requireVersion(connection.getMetaData().getDatabaseMajorVersion());
            requireUnicode(connection);
            if (!lacking(connection).isEmpty()) {
                setUp(connection);
            }
        } catch (SQLException failure) {
            throw Database.unavailable(given, failure);
        }
    }

    static void requireVersion(int major) {
        if (major < OLDEST_VERSION) {
            throw new DatabaseUnavailable(
                    "Akashi needs PostgreSQL %d or newer; this server is PostgreSQL %d."
                            .formatted(OLDEST_VERSION, major));
        }
    }

    private void requireUnicode(Connection connection) throws SQLException {
        var encoding = ask(connection, "show server_encoding");
        if (!encoding.equals("UTF8")) {
            throw new DatabaseUnavailable(
                    "The database %s keeps text in %s; Akashi needs one created with ENCODING 'UTF8'."
                            .formatted(given.url(), encoding));
        }
    }

    private void setUp(Connection connection) throws SQLException {
        ask(connection, "select pg_advisory_lock(%d)::text".formatted(ONE_NODE_AT_A_TIME));
        var refusal = "";
        for (var sql : lacking(connection)) {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException refused) {
                refusal = String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
            }
        }
        var left = lacking(connection);
        if (!left.isEmpty()) {
            throw refused(connection.getCatalog(), refusal, left);
        }
    }

    private DatabaseUnavailable refused(String database, String why, List<String> statements) {
        return new DatabaseUnavailable(
                ("The database user %s cannot set up Akashi's roles%s; let an administrator run"
                                + " this in the database %s, then start Akashi again:%n%s")
                        .formatted(
                                given.user(),
                                why.isEmpty() ? "" : " (" + why + ")",
                                database,
                                String.join("\n", statements)));
    }

    /// The statements that are still to be run; none when all is well.
    private List<String> lacking(Connection connection) throws SQLException {
        var statements = new ArrayList<String>();
        for (var role : DatabaseRole.values()) {
            if (!canLogIn(role)) {
                statements.add(
                        "%s role %s login password '%s';"
                                .formatted(
                                        exists(connection, role) ? "alter" : "create",
                                        role.roleName(),
                                        ScramVerifier.of(role.password(given.password()))));
            }
        }
        var database = quoted(connection.getCatalog());
        for (var right : Right.values()) {
            if (!has(connection, right)) {
                statements.add(
                        "grant %s on database %s to %s;"
                                .formatted(right.privilege, database, right.role.roleName()));
            }
        }
        return statements;
    }

    private enum Right {
        OWNER_CONNECTS(DatabaseRole.OWNER, "connect"),
        OWNER_MAKES_SCHEMAS(DatabaseRole.OWNER, "create"),
        APP_CONNECTS(DatabaseRole.APP, "connect"),
        PUBLIC_CONNECTS(DatabaseRole.PUBLIC, "connect");

        private final DatabaseRole role;
        private final String privilege;

        Right(DatabaseRole role, String privilege) {
            this.role = role;
            this.privilege = privilege;
        }
    }

    private boolean canLogIn(DatabaseRole role) throws SQLException {
        try (var _ = given.as(role).connect()) {
            return true;
        } catch (SQLException refused) {
            var state = String.valueOf(refused.getSQLState());
            if (state.startsWith("28")) {
                return false;
            }
            if (state.equals("42501")) {
                return true;
            }
            throw refused;
        }
    }

    private static boolean exists(Connection connection, DatabaseRole role) throws SQLException {
        return ask(
                        connection,
                        "select count(*)::text from pg_roles where rolname = ?",
                        role.roleName())
                .equals("1");
    }

    private static boolean has(Connection connection, Right right) throws SQLException {
        return ask(
                        connection,
                        "select coalesce(bool_or(has_database_privilege(oid, current_database(), ?)), false)::text from pg_roles where rolname = ?",
                        right.privilege,
                        right.role.roleName())
                .equals("true");
    }

    private static String ask(Connection connection, String sql, String... parameters)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (var result = statement.executeQuery()) {
                result.next();
                return String.valueOf(result.getString(1));
            }
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
