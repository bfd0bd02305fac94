package jp.akashi.store;

import java.time.LocalDate;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.AfterAll;

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
                PaperEntriesContract,
                RoomContract,
                CertificationsContract,
                PriorCertificationsContract,
                RegistryContract,
                BulkRegisterContract,
                DeadlineContract,
                OutboxContract {
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
    public void revoke(CertificationNumber number, LocalDate on) {
        PgStores.on(DATABASE)
                .app()
                .sql("insert into akashi.revocations (number, revoked_on) values (?, ?)")
                .param(number.slug())
                .param(on)
                .update();
    }
}
