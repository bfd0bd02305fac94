package jp.akashi.consultation;

import jp.akashi.consultation.Consultation.Entry;
import jp.akashi.consultation.Consultation.Kind;
import jp.akashi.examination.Hand;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Closes a consultation that has done its part, or opens one again that has not.
public final class CloseConsultation {
    private final Consultations consultations;

    public CloseConsultation(Consultations consultations) {
        this.consultations = consultations;
    }

    /// @param kind `CLOSED` or `REOPENED`
    public Outcome<Consultation> turn(Hand hand, Consultation seen, Kind kind) {
        if (seen.isClosed() == (kind == Kind.CLOSED)) {
            return Outcome.refused(Obstacle.of(ConsultationRules.OPEN));
        }
        var next = seen.with(Entry.of(kind, hand, ""));
        return consultations.replace(next)
                ? Outcome.done(next)
                : Outcome.refused(Obstacle.of(ConsultationRules.NO_LOST_UPDATE));
    }
}
