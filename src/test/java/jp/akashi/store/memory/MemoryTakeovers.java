package jp.akashi.store.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.takeover.Takeover;
import jp.akashi.takeover.Takeovers;

/// What was taken over, in memory.
public final class MemoryTakeovers implements Takeovers {
    private final List<Takeover> all = new ArrayList<>();

    @Override
    public Optional<Takeover> find(CertificationNumber number) {
        return all.stream().filter(each -> each.number().equals(number)).findFirst();
    }

    @Override
    public Optional<Takeover> findOf(ApplicationId application) {
        return all.stream().filter(each -> each.application().equals(application)).findFirst();
    }

    @Override
    public List<Takeover> list() {
        return all.stream().sorted(Comparator.comparing(each -> each.number().slug())).toList();
    }

    @Override
    public void add(Takeover takeover) {
        if (find(takeover.number()).isPresent()) {
            throw new IllegalStateException("taken over already: " + takeover.number());
        }
        all.add(takeover);
    }
}
