package jp.akashi.directory;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// How figures of one kind are spread: each figure with how often it is said, all in one unit.
public record Spread(NavigableMap<BigDecimal, Integer> figures) {
    /// Figures from one on and below another, and how many there are.
    public record Range(BigDecimal from, BigDecimal below, int count) {
        public boolean holds(BigDecimal figure) {
            return figure.compareTo(from) >= 0 && figure.compareTo(below) < 0;
        }
    }

    /// How many figures are smaller, the same and larger.
    public record Rank(int below, int same, int above) {}

    /// More ranges than these nobody takes in at a glance.
    public static final int RANGES = 8;

    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5));

    /// Figures that lie this far apart are ranged by their order of magnitude.
    private static final BigDecimal FAR = BigDecimal.valueOf(50);

    public Spread {
        figures = Collections.unmodifiableNavigableMap(new TreeMap<>(figures));
    }

    /// A figure in a unit of which so many base units make one.
    public static BigDecimal inUnit(BigDecimal base, BigDecimal factor) {
        return base.divide(factor, MathContext.DECIMAL64).stripTrailingZeros();
    }

    /// The same figures in another unit, so that ranges are round in it.
    public Spread inUnit(BigDecimal factor) {
        var all = new TreeMap<BigDecimal, Integer>();
        figures.forEach((base, count) -> all.merge(inUnit(base, factor), count, Integer::sum));
        return new Spread(all);
    }

    public int count() {
        return figures.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isEmpty() {
        return figures.isEmpty();
    }

    public BigDecimal least() {
        return figures.firstKey();
    }

    public BigDecimal most() {
        return figures.lastKey();
    }

    /// The figure in the middle; of an even number the lower of the two.
    public BigDecimal median() {
        int before = (count() - 1) / 2;
        for (var figure : figures.entrySet()) {
            before -= figure.getValue();
            if (before < 0) {
                return figure.getKey();
            }
        }
        return most();
    }

    public Rank rank(BigDecimal figure) {
        return new Rank(
                sum(figures.headMap(figure, false)),
                sum(figures.subMap(figure, true, figure, true)),
                sum(figures.tailMap(figure, false)));
    }

    /// Whether there are so few different figures that each can be shown by itself.
    public boolean isFew() {
        return figures.size() <= RANGES;
    }

    /// The figures in a few ranges with round bounds, without gaps, from the least to the most.
    public List<Range> ranges() {
        if (isEmpty()) {
            return List.of();
        }
        var bounds = bounds();
        var ranges = new ArrayList<Range>();
        for (int at = 0; at + 1 < bounds.size(); at++) {
            var from = bounds.get(at);
            var below = bounds.get(at + 1);
            ranges.add(new Range(from, below, sum(figures.subMap(from, true, below, false))));
        }
        return List.copyOf(ranges);
    }

    private List<BigDecimal> bounds() {
        var far = least().signum() > 0 && most().compareTo(least().multiply(FAR)) >= 0;
        return (far ? magnitudes() : even()).orElseGet(() -> List.of(least(), next(most())));
    }

    /// Bounds a round step apart.
    private Optional<List<BigDecimal>> even() {
        var width = most().subtract(least());
        if (width.signum() == 0) {
            return Optional.empty();
        }
        var step = roundUp(width.divide(BigDecimal.valueOf(RANGES - 2), 12, RoundingMode.UP));
        var bounds = new ArrayList<BigDecimal>();
        var bound = least().divide(step, 0, RoundingMode.FLOOR).multiply(step);
        for (; bound.compareTo(most()) <= 0; bound = bound.add(step)) {
            bounds.add(bound);
        }
        bounds.add(bound);
        return Optional.of(bounds);
    }

    /// Bounds at powers of ten, a power or several apart.
    private Optional<List<BigDecimal>> magnitudes() {
        int from = exponent(least());
        int to = exponent(most());
        int by = (to - from) / RANGES + 1;
        var bounds = new ArrayList<BigDecimal>();
        for (int at = from; at <= to; at += by) {
            bounds.add(BigDecimal.ONE.scaleByPowerOfTen(at));
        }
        var last = BigDecimal.ONE.scaleByPowerOfTen(from + bounds.size() * by);
        bounds.add(last);
        return Optional.of(bounds);
    }

    /// The smallest of 1, 2, 5, 10, 20 … that is not less.
    private static BigDecimal roundUp(BigDecimal width) {
        int exponent = exponent(width);
        return STEPS.stream()
                .map(step -> step.scaleByPowerOfTen(exponent))
                .filter(step -> step.compareTo(width) >= 0)
                .findFirst()
                .orElseGet(() -> BigDecimal.ONE.scaleByPowerOfTen(exponent + 1));
    }

    private static int exponent(BigDecimal figure) {
        return figure.precision() - figure.scale() - 1;
    }

    private static BigDecimal next(BigDecimal figure) {
        return figure.add(BigDecimal.ONE);
    }

    private static int sum(NavigableMap<BigDecimal, Integer> some) {
        return some.values().stream().mapToInt(Integer::intValue).sum();
    }
}
