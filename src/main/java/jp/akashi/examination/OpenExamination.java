package jp.akashi.examination;

import jp.akashi.application.Application;

/// Takes a filed application into examination (受理): it starts with the formality check.
public final class OpenExamination {
    private final Examinations examinations;

    public OpenExamination(Examinations examinations) {
        this.examinations = examinations;
    }

    public Examination open(Application application) {
        var examination = Examination.opened(application.id(), application.latest().at());
        examinations.add(examination);
        return examination;
    }
}
