package jp.akashi.store.memory;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.certification.Settlement;
import jp.akashi.certification.Settlements;
import jp.akashi.kernel.ApplicationId;

/// What was settled of applications that were overtaken, in memory.
public final class MemorySettlements implements Settlements {
    private final List<Settlement> all = new ArrayList<>();

    @Override
    public List<Settlement> list(ApplicationId application) {
        return all.stream().filter(one -> one.application().equals(application)).toList();
    }

    @Override
    public void add(Settlement settlement) {
        all.add(settlement);
    }
}
