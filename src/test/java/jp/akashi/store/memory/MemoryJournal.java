package jp.akashi.store.memory;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.journal.Act;
import jp.akashi.journal.Journal;

/// The journal in memory.
public final class MemoryJournal implements Undoable, Journal {
    private final List<Act> acts = new ArrayList<>();

    @Override
    public void append(Act act) {
        acts.add(act);
    }

    /// Everything done so far, in order.
    public List<Act> acts() {
        return List.copyOf(acts);
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(acts));
    }
}
