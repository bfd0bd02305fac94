package jp.akashi.directory;

import java.util.stream.Stream;

/// Whether a condition of a buyer holds of a service, as far as the register says.
public enum Holding {
    /// The disclosed answer meets it.
    MEETS,
    /// The disclosed answer does not meet it.
    FAILS,
    /// The register does not say: left blank, withheld, not disclosed, or not asked.
    UNKNOWN;

    /// What holds of all together: a failure decides, and then what is not known.
    static Holding all(Stream<Holding> each) {
        return each.reduce(MEETS, Holding::and);
    }

    private Holding and(Holding other) {
        if (this == FAILS || other == FAILS) {
            return FAILS;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : MEETS;
    }
}
