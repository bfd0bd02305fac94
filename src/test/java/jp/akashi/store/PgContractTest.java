package jp.akashi.store;

import jp.akashi.certification.Settlements;
import jp.akashi.party.Attempts;
import jp.akashi.party.Connections;
import jp.akashi.party.Delegations;
import jp.akashi.party.Factors;
import jp.akashi.party.Recoveries;
import jp.akashi.party.SignUps;
import jp.akashi.registry.Releases;
import jp.akashi.renewal.Declinations;
import jp.akashi.road.SmallScheme;
import jp.akashi.store.keys.Sealer;
import org.junit.jupiter.api.AfterAll;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The repositories on PostgreSQL keep the contracts.
class PgContractTest
        implements PeopleContract,
                DraftsContract,
                ApplicationsContract,
                FeesContract,
                ExaminedContract,
                ReferralsContract,
                ConsultationsContract,
                VisitsContract,
                ShownPagesContract,
                QuestionsContract,
                PleasContract,
                PaperEntriesContract,
                ProceedingsContract,
                RoomContract,
                CertificationsContract,
                PriorCertificationsContract,
                RegistryContract,
                BulkRegisterContract,
                DeadlineContract,
                OutboxContract,
                DeclinationsContract,
                SettlementsContract,
                ReleasesContract,
                AgendaContract,
                EnteringContract,
                ReportsContract {
    private static final Database DATABASE = TestDatabase.fresh();
    private static final Stores STORES = PgStores.on(DATABASE).stores(SmallScheme.SCHEMES);

    @AfterAll
    static void close() throws Exception {
        DATABASE.close();
    }

    @Override
    public Stores stores() {
        return STORES;
    }

    @Override
    public Declinations declinations() {
        return new PgDeclinations(JdbcClient.create(DATABASE.app()));
    }

    @Override
    public Releases releases() {
        return new PgReleases(JdbcClient.create(DATABASE.app()));
    }

    @Override
    public Settlements settlements() {
        return new PgSettlements(JdbcClient.create(DATABASE.app()));
    }

    @Override
    public Attempts attempts() {
        return new PgAttempts(JdbcClient.create(DATABASE.app()));
    }

    @Override
    public SignUps signUps() {
        return new PgSignUps(JdbcClient.create(DATABASE.app()));
    }

    @Override
    public Delegations delegations() {
        return new PgDelegations(JdbcClient.create(DATABASE.app()));
    }

    @Override
    public Recoveries recoveries() {
        return new PgRecoveries(JdbcClient.create(DATABASE.app()));
    }

    @Override
    public Connections connections() {
        return new PgConnections(JdbcClient.create(DATABASE.app()));
    }

    @Override
    public Factors factors() {
        return new PgFactors(JdbcClient.create(DATABASE.app()), new Seal(new Sealer(new byte[32])));
    }
}
