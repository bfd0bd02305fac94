package jp.akashi.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/// The connections the platform keeps open: those of its own work and those of the public pages.
final class Pools {
    private static final String OPEN_LIMITS =
            "-c default_transaction_read_only=on -c statement_timeout=15s";

    private Pools() {}

    static HikariDataSource app(Login given, int connections) {
        var config = config(given.as(DatabaseRole.APP), connections);
        config.setPoolName("app");
        config.addDataSourceProperty("currentSchema", "akashi,public_record,public");
        return new HikariDataSource(config);
    }

    static HikariDataSource open(Login given, int connections) {
        var config = config(given.as(DatabaseRole.PUBLIC), connections);
        config.setPoolName("open");
        config.addDataSourceProperty("currentSchema", "public_record,public");
        config.addDataSourceProperty("options", OPEN_LIMITS);
        return new HikariDataSource(config);
    }

    private static HikariConfig config(Login login, int connections) {
        var config = new HikariConfig();
        config.setJdbcUrl(login.url());
        config.setDataSourceProperties(login.properties());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        return config;
    }
}
