package jp.akashi.renewal;

import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Applications;
import jp.akashi.application.Draft;
import jp.akashi.application.Drafts;
import jp.akashi.certification.Certification;
import jp.akashi.examination.Examinations;
import jp.akashi.examination.Stages;

/// Looks up how far the renewal of a certification is: what is published, what is being written,
/// and what is under examination.
public final class FindRenewal {
    private final Drafts drafts;
    private final Applications applications;
    private final Examinations examinations;

    public FindRenewal(Drafts drafts, Applications applications, Examinations examinations) {
        this.drafts = drafts;
        this.applications = applications;
        this.examinations = examinations;
    }

    /// The application whose answers are published, as far as it is its present holder's to read.
    public Application published(Certification certification) {
        return applications
                .get(certification.application())
                .inHandsOf(certification.holder().provider());
    }

    /// The renewal being written, if one is; corrections of a filed one are none.
    public Optional<Draft> draft(Certification certification) {
        return drafts.list(certification.holder().provider()).stream()
                .filter(draft -> draft.kind() == ApplicationKind.RENEWAL)
                .filter(draft -> draft.corrects() == null)
                .filter(draft ->
                        certification.number().equals(draft.begun().purpose().certification()))
                .findFirst();
    }

    /// The renewal that was filed and is not decided yet.
    public Optional<Application> underExamination(Certification certification) {
        return applications.list(certification.number()).stream()
                .filter(application -> application.kind() == ApplicationKind.RENEWAL)
                .filter(this::isOpen)
                .findFirst();
    }

    private boolean isOpen(Application application) {
        return examinations
                .find(application.id())
                .filter(examination -> Stages.isOpen(examination.stage()))
                .isPresent();
    }
}
