package jp.akashi.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import jp.akashi.application.Application;
import jp.akashi.examination.Stage;
import jp.akashi.kernel.Tokyo;
import jp.akashi.renewal.ContinueEffect;

/// Follows each step of a renewal, whichever act brought it about, so that the effect of the
/// certification continues as ruled.
public final class FollowRenewals implements Announcements {
    private final Cases cases;
    private final ContinueEffect continueEffect;
    private final InstantSource clock;

    public FollowRenewals(Cases cases, ContinueEffect continueEffect, InstantSource clock) {
        this.cases = cases;
        this.continueEffect = continueEffect;
        this.clock = clock;
    }

    @Override
    public void done(Desk.Subject subject, Object value) {
        if (value instanceof Application filed && subject.target().stage() == null) {
            continueEffect.filed(filed);
        } else {
            cases.findMoved(subject)
                    .ifPresent(file -> stepped(file.application(), file.examination().stage()));
        }
    }

    private void stepped(Application application, Stage stage) {
        LocalDate today = Tokyo.today(clock);
        if (stage == Stage.REFUSED) {
            continueEffect.refused(application, today);
        } else if (stage == Stage.WITHDRAWN) {
            continueEffect.withdrawn(application, today);
        }
    }
}
