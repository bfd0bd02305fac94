package jp.akashi.directory;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.directory.Condition.Weight;
import jp.akashi.directory.Requirement.Effect;
import jp.akashi.directory.Search.Slice;
import jp.akashi.item.Units;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Registry;

/// Screens a register that fits into memory, in columns that are filled from it once and then
/// follow its publications.
public final class ColumnScreening implements Screening {
    private static final int PORTION = 500;

    private final Registry registry;
    private final Publications publications;
    private final Units units;
    private final Map<Condition, Sieve> sieves = new HashMap<>();
    private final Columns columns = new Columns();
    private boolean filled;
    private long place;

    public <R extends Registry & Publications> ColumnScreening(R registry, Units units) {
        this.registry = registry;
        this.publications = registry;
        this.units = units;
    }

    @Override
    public synchronized Effect effect(Condition condition, LocalDate day) {
        catchUp();
        return sieve(condition).effect(columns.inForceOn(day));
    }

    @Override
    public synchronized Screened screen(Requirement requirement, LocalDate day) {
        catchUp();
        var within = columns.inForceOn(day);
        var each =
                requirement.conditions().stream()
                        .map(condition -> sieve(condition).effect(within))
                        .toList();
        return new Screened(within.cardinality(), each, musts(requirement, within).effect(within));
    }

    @Override
    public synchronized List<CertificationNumber> list(
            Requirement requirement, Holding musts, LocalDate day, Slice slice) {
        catchUp();
        var within = columns.inForceOn(day);
        var all = musts(requirement, within);
        var wants = sieves(requirement, Weight.WANT);
        return group(all, musts, within).stream()
                .boxed()
                .sorted(
                        Comparator.comparing((Integer at) -> -wishes(at, wants))
                                .thenComparing(columns.order()))
                .skip(slice.offset())
                .limit(slice.limit())
                .map(columns::number)
                .toList();
    }

    private static BitSet group(Sieve all, Holding musts, BitSet within) {
        return switch (musts) {
            case MEETS -> all.meets();
            case FAILS -> all.fails();
            case UNKNOWN -> {
                var unknown = (BitSet) within.clone();
                unknown.andNot(all.meets());
                unknown.andNot(all.fails());
                yield unknown;
            }
        };
    }

    private Sieve musts(Requirement requirement, BitSet within) {
        return Sieve.all(sieves(requirement, Weight.MUST), within);
    }

    private List<Sieve> sieves(Requirement requirement, Weight weight) {
        return requirement.conditions().stream()
                .filter(condition -> condition.weight() == weight)
                .map(this::sieve)
                .toList();
    }

    private static int wishes(int at, List<Sieve> wants) {
        return (int) wants.stream().filter(want -> want.meets().get(at)).count();
    }

    private Sieve sieve(Condition condition) {
        return sieves.computeIfAbsent(condition, asked -> columns.sieve(asked, units));
    }

    /// What is published while it is filled comes again afterwards.
    private void catchUp() {
        if (!filled) {
            place = publications.last();
            var portion = registry.present("", PORTION);
            while (!portion.isEmpty()) {
                portion.forEach(columns::put);
                portion = registry.present(portion.getLast().number().slug(), PORTION);
            }
            filled = true;
        }
        var news = publications.after(place, PORTION);
        while (!news.isEmpty()) {
            news.forEach(published -> take(published.entry()));
            place = news.getLast().place();
            news = publications.after(place, PORTION);
        }
    }

    private void take(Entry entry) {
        columns.put(entry);
        sieves.clear();
    }
}
