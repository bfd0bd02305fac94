package jp.akashi.store.memory;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.committee.Declarations;
import jp.akashi.committee.Interest;
import jp.akashi.committee.Interests;
import jp.akashi.kernel.ApplicationId;

/// Declarations of interest in memory.
public final class MemoryInterests implements Undoable, Interests {
    private final List<Interest> interests = new ArrayList<>();

    @Override
    public Declarations list(ApplicationId application) {
        return new Declarations(
                interests.stream()
                        .filter(interest -> interest.application().equals(application))
                        .toList());
    }

    @Override
    public void add(Interest interest) {
        interests.add(interest);
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(interests));
    }
}
