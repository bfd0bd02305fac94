package jp.akashi.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;

/// What became of an application (認定・非認定).
public sealed interface Decision {
    ApplicationId application();

    Made made();

    /// Who decided, when, and the day it takes effect.
    record Made(PersonId by, Instant at, LocalDate on) {}

    /// 認定: on the revision that was examined.
    record Granted(ApplicationId application, int revision, Made made) implements Decision {}

    /// 非認定, with every item to improve.
    record Refused(ApplicationId application, List<Reason> reasons, Made made) implements Decision {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
