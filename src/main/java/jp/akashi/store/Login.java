package jp.akashi.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// A way into a PostgreSQL database.
///
/// @param url a JDBC address that carries neither user nor password
public record Login(String url, String user, String password) {
    private static final int PATIENCE_SECONDS = 10;

    Login as(DatabaseRole role) {
        return new Login(url, role.roleName(), role.password(password));
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, properties());
    }

    Properties properties() {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "akashi");
        properties.setProperty("connectTimeout", Integer.toString(PATIENCE_SECONDS));
        properties.setProperty("tcpKeepAlive", "true");
        return properties;
    }

    /// Without the password.
    @Override
    public String toString() {
        return user + " on " + url;
    }
}
