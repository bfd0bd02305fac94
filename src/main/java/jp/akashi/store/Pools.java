package jp.akashi.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/// The connections the platform keeps open: those of its own work and those of the public pages.
final class Pools {
    private static final String READ_ONLY = " -c default_transaction_read_only=on";
    private static final String OPEN_LIMITS = "-c statement_timeout=15s" + READ_ONLY;

    /// No page and no step of a round takes this long.
    private static final String APP_LIMITS = "-c statement_timeout=300s";

    /// Whoever waits longer for a connection is told to come back.
    private static final long PATIENCE_MILLIS = 5_000;

    private Pools() {}

    /// @param readOnly nothing is ever written over it
    static HikariDataSource app(Login given, int connections, boolean readOnly) {
        var config = config(given.as(DatabaseRole.APP), connections);
        config.setPoolName("app");
        config.addDataSourceProperty("currentSchema", "akashi,public_record,public");
        config.addDataSourceProperty("options", readOnly ? APP_LIMITS + READ_ONLY : APP_LIMITS);
        config.addDataSourceProperty("socketTimeout", "330");
        return new HikariDataSource(config);
    }

    static HikariDataSource open(Login given, int connections) {
        var config = config(given.as(DatabaseRole.PUBLIC), connections);
        config.setPoolName("open");
        config.addDataSourceProperty("currentSchema", "public_record,public");
        config.addDataSourceProperty("options", OPEN_LIMITS);
        config.addDataSourceProperty("socketTimeout", "20");
        return new HikariDataSource(config);
    }

    private static HikariConfig config(Login login, int connections) {
        var config = new HikariConfig();
        config.setJdbcUrl(login.url());
        config.setDataSourceProperties(login.properties());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return config;
    }
}
