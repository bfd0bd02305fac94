package jp.akashi.renewal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Tokyo;

/// Plans the steps of certifications in force of which none are planned, such as those made before
/// there was a table of days.
public final class PlanMissing {
    private static final int BATCH = 200;

    private final Unplanned unplanned;
    private final Certifications certifications;
    private final PlanRenewal plan;
    private final InstantSource clock;

    public PlanMissing(
            Unplanned unplanned,
            Certifications certifications,
            PlanRenewal plan,
            InstantSource clock) {
        this.unplanned = unplanned;
        this.certifications = certifications;
        this.plan = plan;
        this.clock = clock;
    }

    /// Plans those that follow `after`, as many as are done in one go.
    ///
    /// @return the last one planned; nothing when none is left
    public Optional<CertificationNumber> plan(Optional<CertificationNumber> after) {
        var today = Tokyo.today(clock);
        var numbers = unplanned.list(today, after.orElse(null), BATCH);
        numbers.forEach(number -> plan(certifications.lock(number), today));
        return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.getLast());
    }

    private void plan(Certification certification, LocalDate today) {
        if (certification.isInForceOn(today)) {
            plan.planFrom(certification, today);
        }
    }
}
