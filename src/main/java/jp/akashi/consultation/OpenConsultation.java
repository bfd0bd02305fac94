package jp.akashi.consultation;

import java.util.List;
import java.util.Map;
import jp.akashi.consultation.Consultation.About;
import jp.akashi.consultation.Consultation.Entry;
import jp.akashi.consultation.Consultation.Kind;
import jp.akashi.examination.Hand;
import jp.akashi.kernel.ConsultationId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ProviderId;

/// Begins a consultation (相談) with a provider's question.
public final class OpenConsultation {
    static final int LONGEST_TITLE = 100;
    static final int LONGEST_TEXT = 4000;

    private final Consultations consultations;

    public OpenConsultation(Consultations consultations) {
        this.consultations = consultations;
    }

    public record Question(About about, String title, String text) {}

    public Outcome<Consultation> open(Hand hand, ProviderId provider, Question question) {
        var title = question.title().strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            return Outcome.refused(
                    Obstacle.of(ConsultationRules.WORDS, "blank", "title")
                            .with("most", LONGEST_TITLE));
        }
        return Words.of(question.text())
                .map(text -> {
                    var consultation =
                            new Consultation(
                                    ConsultationId.random(),
                                    provider,
                                    question.about(),
                                    title,
                                    1,
                                    List.of(Entry.of(Kind.SAID, hand, text)),
                                    Map.of(hand.person(), hand.at()));
                    consultations.add(consultation);
                    return consultation;
                });
    }

    /// Words that can be said.
    static final class Words {
        private Words() {}

        static Outcome<String> of(String typed) {
            var text = typed.strip();
            return text.isEmpty() || text.length() > LONGEST_TEXT
                    ? Outcome.refused(
                            Obstacle.of(ConsultationRules.WORDS, "blank", "text")
                                    .with("most", LONGEST_TEXT))
                    : Outcome.done(text);
        }
    }
}
