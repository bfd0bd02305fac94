package jp.akashi.store.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.committee.Pack;
import jp.akashi.committee.Packs;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Digest;

/// Frozen packs in memory.
public final class MemoryPacks implements Undoable, Packs {
    private final List<Frozen> packs = new ArrayList<>();

    @Override
    public int lastNumber(ApplicationId application) {
        return (int)
                packs.stream()
                        .filter(frozen -> frozen.pack().application().equals(application))
                        .count();
    }

    @Override
    public Frozen add(Pack pack) {
        if (find(pack.application(), pack.number()).isPresent()) {
            throw new IllegalStateException("frozen already: " + pack.application());
        }
        var frozen = new Frozen(pack, Digest.of(pack.contents().toString()));
        packs.add(frozen);
        return frozen;
    }

    @Override
    public Optional<Frozen> find(ApplicationId application, int number) {
        return packs.stream()
                .filter(frozen -> frozen.pack().application().equals(application))
                .filter(frozen -> frozen.pack().number() == number)
                .findFirst();
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(packs));
    }
}
