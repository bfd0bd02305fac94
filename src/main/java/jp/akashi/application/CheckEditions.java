package jp.akashi.application;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.scheme.Schemes;

/// Holds the schemes' data against the editions that applications were filed under: a filed case
/// keeps its edition for ever, so what it asked may neither change nor go.
public final class CheckEditions {
    private final Applications applications;

    public CheckEditions(Applications applications) {
        this.applications = applications;
    }

    /// @return APP-15 for each edition that is gone, APP-16 for each that asks something else by
    ///   now
    public List<Obstacle> check(Schemes schemes) {
        var obstacles = new ArrayList<Obstacle>();
        applications
                .editionsUsed()
                .forEach((edition, fingerprint) -> check(schemes, edition, fingerprint, obstacles));
        return obstacles;
    }

    private static void check(
            Schemes schemes, EditionId edition, Digest fingerprint, List<Obstacle> obstacles) {
        var found = schemes.findEdition(edition);
        if (found.isEmpty()) {
            obstacles.add(Obstacle.of(ApplicationRules.EDITION_KEPT, "edition", edition));
        } else if (!found.get().fingerprint().equals(fingerprint)) {
            obstacles.add(Obstacle.of(ApplicationRules.EDITION_UNCHANGED, "edition", edition));
        }
    }
}
