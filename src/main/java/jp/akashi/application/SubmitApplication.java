package jp.akashi.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.disclosure.Finding;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Tokyo;

/// Files a draft as an application (申請). What the pre-check would send back is refused with every
/// finding.
public final class SubmitApplication {
    private final Drafts drafts;
    private final Applications applications;
    private final PreCheck preCheck;
    private final InstantSource clock;

    public SubmitApplication(
            Drafts drafts, Applications applications, PreCheck preCheck, InstantSource clock) {
        this.drafts = drafts;
        this.applications = applications;
        this.preCheck = preCheck;
        this.clock = clock;
    }

    /// Files exactly the version the person saw. The application keeps the id of its draft, so that
    /// a draft becomes one application however often it is handed in.
    ///
    /// @return the application; or APP-10 when the draft has changed since, or the obstacles of the
    ///   pre-check
    /// @throws IllegalArgumentException for a correction, which is filed with its application
    public Outcome<Application> submit(Draft seen, PersonId by) {
        if (seen.corrects() != null) {
            throw new IllegalArgumentException("a correction of " + seen.corrects());
        }
        var draft = drafts.find(seen.id());
        if (draft.isEmpty() || draft.get().version() != seen.version()) {
            return Outcome.refused(
                    Obstacle.of(
                            ApplicationRules.NO_LOST_UPDATE,
                            "by",
                            draft.map(found -> found.lastEdit().by().value()).orElse("")));
        }
        var today = Tokyo.today(clock);
        var refusals = refusals(draft.get(), today);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var application =
                new Application(
                        new ApplicationId(seen.id().value()),
                        applications.nextNumber(today.getYear()),
                        seen.provider(),
                        draft.get().begun().purpose(),
                        List.of(new Filing(1, draft.get().dossier(), by, clock.instant())));
        applications.add(application);
        applications.noteEdition(
                application.edition(), preCheck.fingerprint(application.edition()));
        drafts.remove(seen.id());
        return Outcome.done(application);
    }

    private List<Obstacle> refusals(Draft draft, LocalDate today) {
        return preCheck.check(draft, today).stream()
                .filter(Finding::refuses)
                .map(Finding::obstacle)
                .toList();
    }
}
