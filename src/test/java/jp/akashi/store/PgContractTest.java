package jp.akashi.store;

import jp.akashi.renewal.Declinations;
import jp.akashi.road.SmallScheme;
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
                AgendaContract,
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
}
