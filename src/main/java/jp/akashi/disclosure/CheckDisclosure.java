package jp.akashi.disclosure;

import java.util.List;
import jp.akashi.item.Units;
import jp.akashi.scheme.Edition;

/// Holds the answers against the edition: what is missing, does not fit, or misses a requirement.
public final class CheckDisclosure {
    private final Units units;
    private final List<String> productNames;

    public CheckDisclosure(Units units, List<String> productNames) {
        this.units = units;
        this.productNames = productNames;
    }

    /// @param sites the data centres of the application, in order; empty when answers are not told
    ///   apart
    public List<Finding> check(Edition edition, Disclosure disclosure, List<String> sites) {
        throw new IllegalStateException(
                "not here yet: " + units + productNames + edition + disclosure + sites);
    }
}
