package jp.akashi.demo.crowd;

import java.util.List;
import java.util.SplittableRandom;

/// Throws that fall the same way for the same thrower: what is decided by one does not move what is
/// decided by another.
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int PERCENT = 100;

    private final long seed;
    private final SplittableRandom random;

    Dice(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    /// The dice of a part of what these are thrown for.
    Dice of(String part) {
        return of(part.hashCode());
    }

    Dice of(long part) {
        return new Dice((seed ^ part * GOLDEN) * GOLDEN + part);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(int percent) {
        return below(PERCENT) < percent;
    }

    <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    /// One of the list, the first ones far more often than the last.
    <T> T pickUneven(List<T> list) {
        double thrown = random.nextDouble();
        return list.get((int) (list.size() * thrown * thrown));
    }
}
