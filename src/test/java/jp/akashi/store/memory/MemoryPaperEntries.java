package jp.akashi.store.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.application.Original;
import jp.akashi.application.PaperEntries;
import jp.akashi.application.PaperEntry;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.OriginalId;
import jp.akashi.kernel.ProviderId;

/// Applications by post in memory.
public final class MemoryPaperEntries implements Undoable, PaperEntries {
    private final Map<ApplicationId, PaperEntry> entries = new LinkedHashMap<>();
    private final Map<OriginalId, Original> originals = new LinkedHashMap<>();

    @Override
    public synchronized Optional<PaperEntry> find(ApplicationId application) {
        return Optional.ofNullable(entries.get(application));
    }

    @Override
    public synchronized List<PaperEntry> listLatest(int most) {
        return new ArrayList<>(entries.values()).reversed().stream().limit(most).toList();
    }

    @Override
    public synchronized void add(PaperEntry entry) {
        entries.put(entry.application(), entry);
    }

    @Override
    public synchronized void add(Original original) {
        originals.put(original.id(), original);
    }

    @Override
    public synchronized Optional<Original> findOriginal(OriginalId id) {
        return Optional.ofNullable(originals.get(id));
    }

    @Override
    public synchronized List<Original> listHeld() {
        return originals.values().stream()
                .filter(Original::isHeld)
                .sorted(Comparator.comparing(Original::receivedOn))
                .toList();
    }

    @Override
    public synchronized List<Original> listOriginals(ProviderId provider) {
        return originals.values().stream()
                .filter(original -> original.provider().equals(provider))
                .toList();
    }

    @Override
    public synchronized boolean giveBack(Original returned) {
        var present = originals.get(returned.id());
        if (present == null || !present.isHeld()) {
            return false;
        }
        originals.put(returned.id(), returned);
        return true;
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(entries), Undoable.copy(originals));
    }
}
