package jp.akashi.store.memory;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.registry.Release;
import jp.akashi.registry.Releases;

/// The words that withheld answers may be published early, in memory.
public final class MemoryReleases implements Releases {
    private final List<Release> all = new ArrayList<>();

    @Override
    public List<Release> list(CertificationNumber number) {
        return all.reversed().stream().filter(one -> one.number().equals(number)).toList();
    }

    @Override
    public List<CertificationNumber> latest(int most) {
        return all.reversed().stream().map(Release::number).distinct().limit(most).toList();
    }

    @Override
    public void add(Release release) {
        all.add(release);
    }
}
