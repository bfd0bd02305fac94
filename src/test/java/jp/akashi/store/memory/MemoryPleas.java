package jp.akashi.store.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.PleaId;
import jp.akashi.registry.Plea;
import jp.akashi.registry.Pleas;
import jp.akashi.registry.Registry;

/// Wishes to withhold what is published, in memory.
public final class MemoryPleas implements Undoable, Pleas {
    private final Map<PleaId, Plea> pleas = new LinkedHashMap<>();
    private final Registry registry;

    public MemoryPleas(Registry registry) {
        this.registry = registry;
    }

    @Override
    public synchronized Optional<Plea> find(PleaId id) {
        return Optional.ofNullable(pleas.get(id));
    }

    @Override
    public synchronized List<Plea> list(CertificationNumber number) {
        return pleas.values().stream()
                .filter(plea -> plea.number().equals(number))
                .sorted(Comparator.comparing((Plea plea) -> plea.by().at()).reversed())
                .toList();
    }

    @Override
    public synchronized List<Plea> listOpen(int most) {
        return pleas.values().stream()
                .filter(Plea::isOpen)
                .sorted(Comparator.comparing(plea -> plea.by().at()))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized void add(Plea plea) {
        pleas.put(plea.id(), plea);
    }

    @Override
    public synchronized boolean rule(PleaId id, Plea.Ruling ruling) {
        var present = pleas.get(id);
        if (present == null || !present.isOpen()) {
            return false;
        }
        pleas.put(id, new Plea(id, present.number(), present.wish(), present.by(), ruling));
        return true;
    }

    @Override
    public List<Last> lastDays(LocalDate until, int most) {
        return registry.present("", Integer.MAX_VALUE).stream()
                .flatMap(entry ->
                        entry.withheldUntil().stream()
                                .filter(day -> !day.isAfter(until))
                                .map(day -> new Last(entry.number(), day)))
                .sorted(Comparator.comparing(Last::day).thenComparing(last -> last.number().slug()))
                .limit(most)
                .toList();
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(pleas));
    }
}
