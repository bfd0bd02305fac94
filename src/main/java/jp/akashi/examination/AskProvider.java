package jp.akashi.examination;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.OpenCorrection;
import jp.akashi.examination.Inquiry.Question;
import jp.akashi.kernel.InquiryId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;

/// Sends an inquiry (照会) to the provider and opens the asked items for correction.
public final class AskProvider {
    private final Advance advance;
    private final OpenCorrection openCorrection;

    public AskProvider(Advance advance, OpenCorrection openCorrection) {
        this.advance = advance;
        this.openCorrection = openCorrection;
    }

    /// The questions and the day by which an answer is asked for.
    public record Letter(List<Question> questions, LocalDate due) {}

    public Outcome<Examination> ask(
            Hand hand, Examination seen, Application application, Letter letter) {
        var today = LocalDate.ofInstant(hand.at(), Tokyo.ZONE);
        boolean empty =
                letter.questions().isEmpty()
                        || letter.questions().stream()
                                .anyMatch(question -> question.text().isBlank());
        if (empty || !letter.due().isAfter(today)) {
            return Outcome.refused(Obstacle.of(ExaminationRules.QUESTION, "due", letter.due()));
        }
        var inquiry =
                new Inquiry(
                        InquiryId.random(), letter.questions(), letter.due(), hand.signed(), null);
        return advance.take(
                        hand, seen, seen.findings().with(inquiry), new Advance.Move(Event.ASK, ""))
                .map(next -> {
                    openCorrection.open(application, hand.person(), hand.at());
                    return next;
                });
    }
}
