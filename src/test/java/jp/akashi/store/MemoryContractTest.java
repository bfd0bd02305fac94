package jp.akashi.store;

import jp.akashi.renewal.Declinations;
import jp.akashi.road.SmallScheme;
import jp.akashi.store.memory.Memory;
import jp.akashi.store.memory.MemoryDeclinations;

/// The repositories in memory keep the contracts.
class MemoryContractTest
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
    private final Declinations declinations = new MemoryDeclinations();
    private final Stores stores = new Memory(SmallScheme.SCHEMES).stores();

    @Override
    public Stores stores() {
        return stores;
    }

    @Override
    public Declinations declinations() {
        return declinations;
    }
}
