package jp.akashi.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.akashi.directory.Condition.Weight;
import jp.akashi.directory.Requirement.Effect;
import jp.akashi.item.Units;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Registry;

/// Screens the register in columns in memory, which are filled from it once and then follow its
/// publications, a few times a second while they are used.
public final class ColumnScreening implements Screening {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);
    private static final int PORTION = 500;
    private static final int KEPT = 256;

    private final Registry registry;
    private final Publications publications;
    private final Units units;
    private final Map<Condition, Sieve> sieves = new HashMap<>();
    private final Columns columns = new Columns();
    private boolean filled;
    private long place;
    private long looked;

    public ColumnScreening(Registry registry, Publications publications, Units units) {
        this.registry = registry;
        this.publications = publications;
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
        var musts = new ArrayList<Sieve>();
        var wants = new ArrayList<Sieve>();
        var each = new ArrayList<Effect>();
        for (var condition : requirement.conditions()) {
            var sieve = sieve(condition);
            (condition.weight() == Weight.MUST ? musts : wants).add(sieve);
            each.add(sieve.effect(within));
        }
        var all = Sieve.all(musts, within);
        return new Screened(
                within.cardinality(), each, all.effect(within), groups(all, wants, within));
    }

    private Groups groups(Sieve all, List<Sieve> wants, BitSet within) {
        var unknown = (BitSet) within.clone();
        unknown.andNot(all.meets());
        unknown.andNot(all.fails());
        return new Groups(
                ranked(all.meets(), wants), ranked(unknown, wants), ranked(all.fails(), wants));
    }

    /// Those that meet more wishes first.
    private List<CertificationNumber> ranked(BitSet some, List<Sieve> wants) {
        return some.stream()
                .boxed()
                .sorted(
                        Comparator.comparing((Integer at) -> -wishes(at, wants))
                                .thenComparing(at -> columns.number(at).slug()))
                .map(columns::number)
                .toList();
    }

    private static int wishes(int at, List<Sieve> wants) {
        return (int) wants.stream().filter(want -> want.meets().get(at)).count();
    }

    private Sieve sieve(Condition condition) {
        if (sieves.size() > KEPT) {
            sieves.clear();
        }
        return sieves.computeIfAbsent(condition, asked -> columns.sieve(asked, units));
    }

    private void catchUp() {
        long now = System.nanoTime();
        if (filled && now - looked < PAUSE) {
            return;
        }
        looked = now;
        if (filled) {
            follow();
        } else {
            fill();
            filled = true;
        }
    }

    /// What is published meanwhile comes again afterwards.
    private void fill() {
        place = publications.last();
        var portion = registry.present("", PORTION);
        while (!portion.isEmpty()) {
            portion.forEach(columns::put);
            portion = registry.present(portion.getLast().number().slug(), PORTION);
        }
    }

    private void follow() {
        var news = publications.after(place, PORTION);
        while (!news.isEmpty()) {
            news.forEach(published -> columns.put(published.entry()));
            place = news.getLast().place();
            sieves.clear();
            news = publications.after(place, PORTION);
        }
    }
}
