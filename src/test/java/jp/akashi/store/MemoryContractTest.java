package jp.akashi.store;

import jp.akashi.road.SmallScheme;
import jp.akashi.store.memory.Memory;

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
                PaperEntriesContract,
                ProceedingsContract,
                RoomContract,
                CertificationsContract,
                PriorCertificationsContract,
                RegistryContract,
                BulkRegisterContract,
                DeadlineContract,
                OutboxContract,
                AgendaContract {
    private final Stores stores = new Memory(SmallScheme.SCHEMES).stores();

    @Override
    public Stores stores() {
        return stores;
    }
}
