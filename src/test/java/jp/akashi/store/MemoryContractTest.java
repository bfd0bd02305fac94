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
import jp.akashi.store.memory.Memory;
import jp.akashi.store.memory.MemoryAttempts;
import jp.akashi.store.memory.MemoryConnections;
import jp.akashi.store.memory.MemoryDeclinations;
import jp.akashi.store.memory.MemoryDelegations;
import jp.akashi.store.memory.MemoryFactors;
import jp.akashi.store.memory.MemoryRecoveries;
import jp.akashi.store.memory.MemoryReleases;
import jp.akashi.store.memory.MemorySettlements;
import jp.akashi.store.memory.MemorySignUps;

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
                SettlementsContract,
                ReleasesContract,
                AgendaContract,
                EnteringContract,
                ReportsContract {
    private final Declinations declinations = new MemoryDeclinations();
    private final Releases releases = new MemoryReleases();
    private final Settlements settlements = new MemorySettlements();
    private final Attempts attempts = new MemoryAttempts();
    private final Recoveries recoveries = new MemoryRecoveries();
    private final SignUps signUps = new MemorySignUps();
    private final Delegations delegations = new MemoryDelegations();
    private final Connections connections = new MemoryConnections();
    private final Factors factors = new MemoryFactors();
    private final Stores stores = new Memory(SmallScheme.SCHEMES).stores();

    @Override
    public Stores stores() {
        return stores;
    }

    @Override
    public Declinations declinations() {
        return declinations;
    }

    @Override
    public Releases releases() {
        return releases;
    }

    @Override
    public Settlements settlements() {
        return settlements;
    }

    @Override
    public Attempts attempts() {
        return attempts;
    }

    @Override
    public SignUps signUps() {
        return signUps;
    }

    @Override
    public Delegations delegations() {
        return delegations;
    }

    @Override
    public Recoveries recoveries() {
        return recoveries;
    }

    @Override
    public Connections connections() {
        return connections;
    }

    @Override
    public Factors factors() {
        return factors;
    }
}
