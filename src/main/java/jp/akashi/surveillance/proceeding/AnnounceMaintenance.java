package jp.akashi.surveillance.proceeding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import jp.akashi.certification.Certification;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import jp.akashi.surveillance.proceeding.OpenProceeding.Opening;
import jp.akashi.surveillance.proceeding.Proceeding.Said;

/// Puts down that maintenance was announced, and holds it against what the register says: what was
/// announced later than disclosed becomes an emergency by itself (002 §11(1)).
public final class AnnounceMaintenance {
    private final Maintenances maintenances;
    private final OpenProceeding open;
    private final Registry registry;
    private final Schemes schemes;

    public AnnounceMaintenance(
            Maintenances maintenances, OpenProceeding open, Registry registry, Schemes schemes) {
        this.maintenances = maintenances;
        this.open = open;
        this.registry = registry;
        this.schemes = schemes;
    }

    /// @param found the emergency it became, if it did
    public record Announced(Maintenance maintenance, Optional<Proceeding> found) {}

    /// @return SUR-37 when it ends before it begins, was announced on a day to come or after it
    ///   began, or does not say what; SUR-35 when the service is not certified today
    public Outcome<Announced> announce(Certification certification, Maintenance maintenance) {
        var today = LocalDate.ofInstant(maintenance.hand().at(), Tokyo.ZONE);
        if (!certification.isInForceOn(today)) {
            return Outcome.refused(Obstacle.of(ProceedingRules.IN_FORCE));
        }
        if (!isSound(maintenance, today)) {
            return Outcome.refused(Obstacle.of(ProceedingRules.MAINTENANCE));
        }
        maintenances.add(maintenance);
        return findLateBy(maintenance)
                .map(period -> detect(certification, maintenance, period))
                .orElseGet(() -> Outcome.done(new Announced(maintenance, Optional.empty())));
    }

    private static boolean isSound(Maintenance maintenance, LocalDate today) {
        var stop = maintenance.stop();
        return stop.from().isBefore(stop.until())
                && !maintenance.announcedOn().isAfter(today)
                && !maintenance.announcedOn().isAfter(stop.from().toLocalDate())
                && !maintenance.what().isBlank()
                && maintenance.what().length() <= TakeStep.LONGEST / 2;
    }

    /// The disclosed period, where the announcement did not keep it.
    private Optional<NoticePeriod> findLateBy(Maintenance maintenance) {
        var where = schemes.deadlines().proceedings().maintenance();
        var stop = maintenance.stop().from().toLocalDate();
        return registry.find(maintenance.number())
                .flatMap(entry -> NoticePeriod.published(entry, where))
                .filter(period ->
                        maintenance
                                .announcedOn()
                                .isAfter(period.lastDayFor(stop, schemes.units())));
    }

    private Outcome<Announced> detect(
            Certification certification, Maintenance maintenance, NoticePeriod period) {
        var stop = maintenance.stop();
        var latest = period.lastDayFor(stop.from().toLocalDate(), schemes.units());
        var words =
                Map.of(
                        ReportPart.WHAT, maintenance.what(),
                        ReportPart.ANNOUNCED_ON, maintenance.announcedOn().toString(),
                        ReportPart.STOPS_FROM, stop.from().toString(),
                        ReportPart.STOPS_UNTIL, stop.until().toString(),
                        ReportPart.DISCLOSED, period.disclosed().printed(),
                        ReportPart.LATEST_DAY, latest.toString());
        return open.open(
                        maintenance.hand(),
                        certification,
                        new Opening(Concern.SHORT_NOTICE, Move.DETECT, Said.of(words)))
                .map(found -> new Announced(maintenance, Optional.of(found)));
    }
}
