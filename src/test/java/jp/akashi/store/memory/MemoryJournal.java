package jp.akashi.store.memory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.akashi.access.Action;
import jp.akashi.journal.Act;
import jp.akashi.journal.Journal;

/// The journal in memory.
public final class MemoryJournal implements Undoable, Journal {
    private final List<Noted> acts = new ArrayList<>();
    private final InstantSource clock;

    public MemoryJournal(InstantSource clock) {
        this.clock = clock;
    }

    public MemoryJournal() {
        this(InstantSource.system());
    }

    @Override
    public void append(Act act) {
        acts.add(new Noted(act, clock.instant()));
    }

    @Override
    public Optional<Noted> findLast(String subject) {
        return acts.reversed().stream()
                .filter(noted -> noted.act().subject().equals(subject))
                .findFirst();
    }

    @Override
    public List<Noted> list(Action action, Collection<String> subjects, Instant since) {
        return acts.stream()
                .filter(noted -> noted.act().action() == action)
                .filter(noted -> subjects.contains(noted.act().subject()))
                .filter(noted -> !noted.at().isBefore(since))
                .toList();
    }

    /// Records in memory have none.
    @Override
    public String fingerprint(String subject) {
        return "";
    }

    /// Everything done so far, in order.
    public List<Act> acts() {
        return acts.stream().map(Noted::act).toList();
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(acts));
    }
}
