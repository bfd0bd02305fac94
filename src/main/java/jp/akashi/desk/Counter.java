package jp.akashi.desk;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// The counter (受付): whether acts are taken at the moment. While it is closed the public register
/// goes on, and nothing is written.
public final class Counter {
    private final boolean readOnly;
    private final List<Consumer<Counter>> told = new CopyOnWriteArrayList<>();
    private volatile State state;

    /// Why it is closed, if it is.
    public enum State {
        OPEN,
        /// Those who run the platform want it so.
        READ_ONLY,
        /// The database takes no changes: it is the copy of another one.
        DATABASE_READ_ONLY,
        DATABASE_AWAY,
        DISK_FULL
    }

    /// @param readOnly it never opens
    public Counter(boolean readOnly) {
        this.readOnly = readOnly;
        this.state = readOnly ? State.READ_ONLY : State.OPEN;
    }

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /// Whether it was started never to open.
    public boolean isReadOnly() {
        return readOnly;
    }

    /// Tells from now on who wants to know whenever it opens or closes.
    public void tell(Consumer<Counter> listener) {
        told.add(listener);
        listener.accept(this);
    }

    /// What was found out about what it works with.
    ///
    /// @return whether that is news
    public boolean turn(State found) {
        if (readOnly || state == found) {
            return false;
        }
        state = found;
        told.forEach(listener -> listener.accept(this));
        return true;
    }
}
