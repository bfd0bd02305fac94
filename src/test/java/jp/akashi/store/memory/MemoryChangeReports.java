package jp.akashi.store.memory;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.surveillance.ChangeReport;
import jp.akashi.surveillance.ChangeReports;

/// Change reports in memory.
public final class MemoryChangeReports implements Undoable, ChangeReports {
    private final Map<ApplicationId, ChangeReport> reports = new LinkedHashMap<>();

    @Override
    public synchronized Optional<ChangeReport> find(ApplicationId application) {
        return Optional.ofNullable(reports.get(application));
    }

    @Override
    public synchronized List<ChangeReport> list(CertificationNumber number) {
        return reports.values().stream()
                .filter(report -> report.number().equals(number))
                .sorted(Comparator.comparing(ChangeReport::changedOn))
                .toList();
    }

    @Override
    public synchronized void add(ChangeReport report) {
        reports.put(report.application(), report);
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(reports));
    }
}
