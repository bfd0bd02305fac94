package jp.akashi;

import java.util.List;
import jp.akashi.application.ApplicationRules;
import jp.akashi.application.Applications;
import jp.akashi.application.CheckEditions;
import jp.akashi.kernel.Obstacle;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.Fault;
import jp.akashi.schemefile.Loaded;
import org.springframework.beans.factory.InitializingBean;

/// Starts nothing on schemes in which an edition that applications were filed under is gone or asks
/// something else by now.
final class KeptEditions implements InitializingBean {
    private final Applications applications;
    private final Schemes schemes;

    KeptEditions(Applications applications, Schemes schemes) {
        this.applications = applications;
        this.schemes = schemes;
    }

    @Override
    public void afterPropertiesSet() {
        var faults = faults();
        if (!faults.isEmpty()) {
            new Loaded.Faulty(faults).orThrow();
        }
    }

    private List<Fault> faults() {
        return new CheckEditions(applications)
                .check(schemes).stream().map(KeptEditions::fault).toList();
    }

    private static Fault fault(Obstacle obstacle) {
        var edition = obstacle.facts().getOrDefault("edition", "");
        var words =
                obstacle.rule().equals(ApplicationRules.EDITION_KEPT)
                        ? "applications were filed under this edition, but it is not there; put it back"
                        : "applications were filed under this edition, and it asks something else by now;"
                                + " put it back, and make the change a new edition";
        return new Fault(edition + ".yaml", 1, words);
    }
}
