package jp.akashi.cli.rehearsal;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import jp.akashi.scheme.Schemes;

/// Kills the platform at random moments while people carry applications down the whole road, and
/// holds it to what it acknowledged: nothing lost, nothing done twice.
public final class Crashes {
    /// So many work at once.
    private static final int AT_ONCE = 3;

    /// So often in a row something may be amiss while nothing died, before it is taken for a fault.
    private static final int PATIENCE = 20;

    private static final int SOONEST_MILLIS = 300;
    private static final int LATEST_MILLIS = 4000;

    private final Path data;
    private final Schemes schemes;
    private final SplittableRandom dice;
    private final List<Carried> carried = Collections.synchronizedList(new ArrayList<>());
    private final List<String> stuck = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger names = new AtomicInteger();
    private volatile boolean over;

    public Crashes(Path data, Schemes schemes, long seed) {
        this.data = data;
        this.schemes = schemes;
        dice = new SplittableRandom(seed);
    }

    /// Runs until it was killed so often, and lets everybody finish what they carry.
    ///
    /// @return whether nothing was lost and nothing done twice
    public boolean run(int rounds, PrintWriter out) throws InterruptedException {
        try (var site = new CrashingSite(data);
                var cast = Cast.at(site)) {
            new Accounts(site, cast, sample()).stations().forEach(station -> station.walk().run());
            var workers = new ArrayList<Thread>();
            for (int i = 0; i < Math.min(AT_ONCE, rounds); i++) {
                var own = i == 0 ? cast : cast.with(newcomer(site, cast, i));
                workers.add(Thread.ofPlatform().start(() -> work(site, own)));
            }
            while (site.crashes() < rounds && stuck.isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(dice.nextInt(SOONEST_MILLIS, LATEST_MILLIS));
                site.crash();
            }
            over = true;
            for (var worker : workers) {
                worker.join();
            }
            return tell(site, out);
        }
    }

    /// Of another provider, as there is one empty draft of a scheme at a time.
    private Actor newcomer(Site site, Cast cast, int number) {
        var one = Cast.actor(site, "試野 " + number + "子", "newcomer" + number);
        new Accounts(site, cast.with(one), sample()).signUp();
        return one;
    }

    private Sample sample() {
        return Sample.builtIn(Sample.usual(), schemes);
    }

    private void work(CrashingSite site, Cast cast) {
        while (!over && stuck.isEmpty()) {
            var service = "みほん%03d号".formatted(names.incrementAndGet());
            var one = new Carried(cast, sample().renamed(service));
            carried.add(one);
            carry(site, one);
        }
    }

    private void carry(CrashingSite site, Carried one) {
        int amiss = 0;
        while (!one.isThere() && stuck.isEmpty()) {
            int before = site.crashes();
            try {
                one.step();
                amiss = 0;
            } catch (UncheckedIOException | Mismatch cut) {
                if (site.deaths() == before && amiss++ == PATIENCE) {
                    stuck.add(one.service() + ": " + cut.getMessage());
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(SOONEST_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean tell(CrashingSite site, PrintWriter out) {
        var lost = new ArrayList<String>();
        var doubled = new ArrayList<String>();
        var numbers = new HashSet<String>();
        for (var one : carried) {
            if (stuck.isEmpty()) {
                one.check();
            }
            lost.addAll(one.lost());
            doubled.addAll(one.doubled());
            if (!one.number().isEmpty() && !numbers.add(one.number())) {
                doubled.add("the number " + one.number());
            }
        }
        lost.forEach(each -> out.println("lost: " + each));
        doubled.forEach(each -> out.println("twice: " + each));
        stuck.forEach(each -> out.println("stuck: " + each));
        out.println(
                "crash: %d rounds, %d acknowledged steps, %d applications carried to the end, %d lost, %d doubled, %d stuck"
                        .formatted(
                                site.crashes(),
                                site.steps(),
                                carried.size(),
                                lost.size(),
                                doubled.size(),
                                stuck.size()));
        return lost.isEmpty() && doubled.isEmpty() && stuck.isEmpty();
    }
}
