package jp.akashi.desk;

import jp.akashi.access.Action;
import jp.akashi.party.Person;

/// Somebody reached for what the table of permissions does not give them. Pages answer as if the
/// thing were not there.
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAllowed(Person person, Action action) {
        super(person.id() + " (" + person.role() + ") may not " + action);
    }
}
