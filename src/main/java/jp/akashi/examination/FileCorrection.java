package jp.akashi.examination;

import jp.akashi.application.Application;
import jp.akashi.application.ApplicationRules;
import jp.akashi.application.Applications;
import jp.akashi.application.Draft;
import jp.akashi.application.Drafts;
import jp.akashi.application.Filing;
import jp.akashi.application.PreCheck;
import jp.akashi.disclosure.Finding;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Files a correction draft as the next revision of its application, when the pre-check would not
/// send it back.
public final class FileCorrection {
    private final Drafts drafts;
    private final Applications applications;
    private final PreCheck preCheck;

    public FileCorrection(Drafts drafts, Applications applications, PreCheck preCheck) {
        this.drafts = drafts;
        this.applications = applications;
        this.preCheck = preCheck;
    }

    /// @param seen the correction as the person saw it; APP-10 when it has changed since
    public Outcome<Application> file(Hand hand, Application application, Draft seen) {
        var draft = drafts.find(seen.id()).filter(found -> found.version() == seen.version());
        if (draft.isEmpty() || !application.id().equals(seen.corrects())) {
            return Outcome.refused(
                    Obstacle.of(ApplicationRules.NO_LOST_UPDATE, "by", seen.lastEdit().by()));
        }
        var subject = PreCheck.Subject.of(application);
        var refusals =
                preCheck.check(draft.get().dossier(), subject).stream()
                        .filter(Finding::refuses)
                        .map(Finding::obstacle)
                        .toList();
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var filing =
                new Filing(
                        application.latest().revision() + 1,
                        draft.get().dossier(),
                        hand.person(),
                        hand.at());
        applications.addFiling(application.id(), filing);
        drafts.remove(seen.id());
        return Outcome.done(application.with(filing));
    }
}
