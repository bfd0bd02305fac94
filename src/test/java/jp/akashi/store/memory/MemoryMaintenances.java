package jp.akashi.store.memory;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.surveillance.proceeding.Maintenance;
import jp.akashi.surveillance.proceeding.Maintenances;

/// Announcements of maintenance in memory.
public final class MemoryMaintenances implements Undoable, Maintenances {
    private final List<Maintenance> maintenances = new ArrayList<>();

    @Override
    public synchronized List<Maintenance> list(CertificationNumber number) {
        return maintenances.reversed().stream()
                .filter(each -> each.number().equals(number))
                .toList();
    }

    @Override
    public synchronized void add(Maintenance maintenance) {
        maintenances.add(maintenance);
    }

    @Override
    public Runnable savePoint() {
        return Undoable.copy(maintenances);
    }
}
