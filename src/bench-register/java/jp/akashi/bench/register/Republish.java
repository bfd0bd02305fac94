package jp.akashi.bench.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.registry.Entry;
import jp.akashi.store.PgRegistry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/// Publishes the next revision of a service in the database of a running Akashi, as another node
/// would.
final class Republish {
    private final PgRegistry registry;
    private final TransactionTemplate transaction;

    /// @param data the data folder of the running platform
    Republish(Path data) throws IOException {
        var port = Files.readString(data.resolve("database.port")).strip();
        var source =
                new DriverManagerDataSource(
                        "jdbc:postgresql://127.0.0.1:" + port + "/akashi",
                        "postgres",
                        Files.readString(data.resolve("database.secret")).strip());
        this.registry = new PgRegistry(JdbcClient.create(source));
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    void publish(String number) {
        var present = registry.find(CertificationNumber.parse(number)).orElseThrow();
        transaction.executeWithoutResult(_ -> registry.append(next(present)));
    }

    private static Entry next(Entry present) {
        var standing = present.standing();
        return new Entry(
                present.number(),
                present.printed(),
                present.edition(),
                present.face(),
                new Entry.Standing(
                        standing.certifiedOn(),
                        standing.term(),
                        standing.revision() + 1,
                        Instant.now(),
                        standing.ending()),
                present.statements());
    }
}
