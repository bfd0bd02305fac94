package jp.akashi.consultation;

import jp.akashi.consultation.Consultation.Entry;
import jp.akashi.consultation.Consultation.Kind;
import jp.akashi.examination.Hand;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Goes on with a consultation: the office answers, or the provider asks further. What is said in a
/// closed one opens it again.
public final class SayMore {
    private final Consultations consultations;

    public SayMore(Consultations consultations) {
        this.consultations = consultations;
    }

    /// @param seen the consultation as the person saw it
    public Outcome<Consultation> say(Hand hand, Consultation seen, String typed) {
        return OpenConsultation.Words.of(typed)
                .then(text -> {
                    var said = Entry.of(Kind.SAID, hand, text);
                    var next =
                            seen.isClosed()
                                    ? seen.with(Entry.of(Kind.REOPENED, hand, ""), said)
                                    : seen.with(said);
                    var read = next.readBy(hand.person(), hand.at());
                    return consultations.replace(read)
                            ? Outcome.done(read)
                            : Outcome.refused(Obstacle.of(ConsultationRules.NO_LOST_UPDATE));
                });
    }
}
