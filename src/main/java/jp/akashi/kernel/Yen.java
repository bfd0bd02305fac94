package jp.akashi.kernel;

/// An amount of money in whole yen (円), never negative.
public record Yen(long amount) implements Comparable<Yen> {
    public Yen {
        if (amount < 0) {
            throw new IllegalArgumentException("negative amount: " + amount);
        }
    }

    public Yen plus(Yen other) {
        return new Yen(Math.addExact(amount, other.amount));
    }

    /// What is left when a part is taken away.
    ///
    /// @throws IllegalArgumentException when it is more than there is
    public Yen minus(Yen part) {
        return new Yen(Math.subtractExact(amount, part.amount));
    }

    public boolean isZero() {
        return amount == 0;
    }

    /// The part of this amount a rate in percent makes, cut to whole yen (端数切捨て).
    public Yen percent(int percent) {
        return new Yen(Math.multiplyExact(amount, percent) / 100);
    }

    @Override
    public int compareTo(Yen other) {
        return Long.compare(amount, other.amount);
    }
}
