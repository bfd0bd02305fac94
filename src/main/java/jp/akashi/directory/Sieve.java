package jp.akashi.directory;

import java.util.BitSet;

/// Which services a condition holds of, and which not; of the others it is not known. By their
/// places in the columns.
record Sieve(BitSet meets, BitSet fails) {
    Requirement.Effect effect(BitSet within) {
        int meeting = count(meets, within);
        int failing = count(fails, within);
        return new Requirement.Effect(meeting, failing, within.cardinality() - meeting - failing);
    }

    private static int count(BitSet some, BitSet within) {
        var both = (BitSet) some.clone();
        both.and(within);
        return both.cardinality();
    }

    /// What holds of all: one that fails decides, and then what is not known.
    static Sieve all(Iterable<Sieve> each, BitSet within) {
        var meets = (BitSet) within.clone();
        var fails = new BitSet();
        for (var sieve : each) {
            meets.and(sieve.meets);
            fails.or(sieve.fails);
        }
        fails.and(within);
        return new Sieve(meets, fails);
    }
}
