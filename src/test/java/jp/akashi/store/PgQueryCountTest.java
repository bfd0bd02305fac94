package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.akashi.application.Application;
import jp.akashi.desk.Cases;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Stage;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.party.Provider;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// However many lines a list has, it takes the same number of queries.
class PgQueryCountTest {
    private static final Database DATABASE = TestDatabase.fresh();
    private static final Stores STORES = PgStores.on(DATABASE).stores(SmallScheme.SCHEMES);

    private final AtomicInteger queries = new AtomicInteger();
    private final JdbcClient app = JdbcClient.create(counted(DATABASE.app()));
    private final JdbcClient open = JdbcClient.create(counted(DATABASE.open()));
    private final Cases cases =
            new Cases(
                    new PgApplications(app),
                    new PgExaminations(app),
                    new Cases.Heard(
                            new PgReferrals(app), new PgMeetings(app), new PgInterests(app)));

    @AfterAll
    static void close() throws Exception {
        DATABASE.close();
    }

    @Test
    void ofAProvidersCases() {
        var provider = new Given(STORES).provider();
        filed(provider, 5);

        assertThat(cases.list(provider.id())).hasSize(5);
        assertThat(queries).hasValue(2);
    }

    @Test
    void ofAStage() {
        filed(new Given(STORES).provider(), 4);

        assertThat(cases.listAt(List.of(Stage.FORMALITY))).hasSizeGreaterThanOrEqualTo(4);
        assertThat(queries).hasValue(2);
    }

    @Test
    void ofTheRegister() {
        var numbers =
                Stream.of(1, 2, 3).map(serial -> new CertificationNumber("AI", serial, "2206"));

        new PgRegistry(open).list(numbers.toList());
        assertThat(queries).hasValue(1);
    }

    private static void filed(Provider provider, int count) {
        for (int i = 0; i < count; i++) {
            Application application = new Given(STORES).application(provider);
            STORES.examined()
                    .examinations()
                    .add(Examination.opened(application.id(), Given.MORNING));
        }
    }

    /// Every query takes a connection of its own outside a transaction.
    private DataSource counted(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                queries.incrementAndGet();
                return super.getConnection();
            }
        };
    }
}
