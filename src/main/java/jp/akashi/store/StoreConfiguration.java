package jp.akashi.store;

import java.sql.SQLException;
import java.time.InstantSource;
import javax.sql.DataSource;
import jp.akashi.evidence.KeptPictures;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.store.blob.DirectoryFiles;
import jp.akashi.store.blob.SealedPictures;
import jp.akashi.store.embedded.EmbeddedPostgres;
import jp.akashi.store.embedded.Settings;
import jp.akashi.store.keys.DataKeys;
import jp.akashi.store.keys.DataKeys.Purpose;
import jp.akashi.store.keys.KeySource;
import jp.akashi.store.keys.PgDataKeys;
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

    /// Our own PostgreSQL under `akashi.data` unless `akashi.database.url` names another. With
    /// `akashi.read-only` it is left as it is.
    @Bean
    Database database(Environment environment) {
        var url = environment.getProperty("akashi.database.url");
        boolean readOnly = environment.getProperty("akashi.read-only", Boolean.class, false);
        if (url == null || url.isBlank()) {
            var server = EmbeddedPostgres.start(Settings.in(Folders.own(environment)));
            return readOnly
                    ? Database.asItIs(server, CONNECTIONS)
                    : Database.on(server, CONNECTIONS);
        }
        var user = environment.getProperty("akashi.database.user");
        var password = environment.getProperty("akashi.database.password");
        var login = DatabaseAddress.parse(url, user, password);
        return readOnly ? Database.asItIs(login, CONNECTIONS) : Database.at(login, CONNECTIONS);
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
    StoredFiles storedFiles(Environment environment, DataKeys keys, InstantSource clock) {
        return new DirectoryFiles(
                Folders.shared(environment).resolve("files"), keys.files(), clock);
    }

    @Bean
    KeptPictures keptPictures(Environment environment, DataKeys keys) {
        return new SealedPictures(
                Folders.own(environment).resolve("pages"),
                keys.sealer(Purpose.PICTURES),
                keys.names());
    }

    /// Opened by the master key of `akashi.key` (32 bytes in base 64), the same for all nodes, or
    /// else by the one in `secret.key` in the data folder.
    @Bean
    DataKeys dataKeys(DataSource app, Environment environment, InstantSource clock)
            throws SQLException {
        var source = KeySource.of(environment.getProperty("akashi.key"), Folders.own(environment));
        return PgDataKeys.open(app, source, clock);
    }

    @Bean
    Seal seal(DataKeys keys) {
        return new Seal(keys.sealer(Purpose.FACTORS));
    }
}
