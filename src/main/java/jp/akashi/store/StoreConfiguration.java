package jp.akashi.store;

import java.nio.file.Path;
import java.time.InstantSource;
import javax.sql.DataSource;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.store.blob.DirectoryFiles;
import jp.akashi.store.embedded.EmbeddedPostgres;
import jp.akashi.store.embedded.Settings;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The store's parts: `app` for everything behind the sign-in, `open` for the public pages.
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {
    private static final int CONNECTIONS = 16;

    /// Our own PostgreSQL under `akashi.data` unless `akashi.database.url` names another.
    @Bean
    Database database(Environment environment) {
        var url = environment.getProperty("akashi.database.url");
        if (url == null || url.isBlank()) {
            return Database.on(EmbeddedPostgres.start(Settings.in(data(environment))), CONNECTIONS);
        }
        var user = environment.getProperty("akashi.database.user");
        var password = environment.getProperty("akashi.database.password");
        return Database.at(DatabaseAddress.parse(url, user, password), CONNECTIONS);
    }

    @Bean(destroyMethod = "")
    @Primary
    DataSource app(Database database) {
        return database.app();
    }

    @Bean(destroyMethod = "", defaultCandidate = false)
    @Qualifier("open")
    DataSource open(Database database) {
        return database.open();
    }

    @Bean
    @Primary
    JdbcClient appClient(DataSource app) {
        return JdbcClient.create(app);
    }

    @Bean
    @Qualifier("open")
    JdbcClient openClient(@Qualifier("open") DataSource open) {
        return JdbcClient.create(open);
    }

    @Bean
    StoredFiles storedFiles(Environment environment, InstantSource clock) {
        return new DirectoryFiles(data(environment).resolve("files"), clock);
    }

    /// The key of `akashi.key` (32 bytes in base 64), the same for all nodes; else the one in
    /// `secret.key` in the data folder.
    @Bean
    Seal seal(Environment environment) {
        var key = environment.getProperty("akashi.key", "");
        return key.isBlank() ? Seal.in(data(environment).resolve("secret.key")) : Seal.of(key);
    }

    private static Path data(Environment environment) {
        return Path.of(environment.getProperty("akashi.data", "data"));
    }
}
