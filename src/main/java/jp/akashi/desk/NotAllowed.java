package jp.akashi.desk;

import jp.akashi.access.Action;
import jp.akashi.party.Person;

/// Somebody reached for what the table of permissions does not give them. Pages answer as if the
/// thing were not there, unless only the time is wrong: the case has gone on, or is not there yet.
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean onlyNotNow;

    /// @param onlyNotNow whether only the stage at which the case stands is against it
    public NotAllowed(Person person, Action action, boolean onlyNotNow) {
        super(
                "%s (%s) may not %s%s"
                        .formatted(person.id(), person.role(), action, onlyNotNow ? " now" : ""));
        this.onlyNotNow = onlyNotNow;
    }

    public boolean isOnlyNotNow() {
        return onlyNotNow;
    }
}
