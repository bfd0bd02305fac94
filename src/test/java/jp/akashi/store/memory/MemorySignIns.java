package jp.akashi.store.memory;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.SignIns;

/// Where people are signed in, in memory: pairs of a person and the name of a session.
public final class MemorySignIns implements SignIns {
    private final List<SignedInAt> open = new ArrayList<>();

    public record SignedInAt(PersonId person, String session) {}

    public void add(PersonId person, String session) {
        open.add(new SignedInAt(person, session));
    }

    public List<String> of(PersonId person) {
        return open.stream()
                .filter(at -> at.person().equals(person))
                .map(SignedInAt::session)
                .toList();
    }

    @Override
    public void endAll(PersonId person) {
        open.removeIf(at -> at.person().equals(person));
    }

    @Override
    public void end(PersonId person, String session) {
        open.remove(new SignedInAt(person, session));
    }

    @Override
    public void endOthers(PersonId person, String here) {
        open.removeIf(at -> at.person().equals(person) && !at.session().equals(here));
    }
}
