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
import jp.akashi.scheme.BusinessCalendar;

/// Sends an inquiry (照会) to the provider and opens the asked items for correction.
public final class AskProvider {
    private final Advance advance;
    private final OpenCorrection openCorrection;
    private final BusinessCalendar calendar;

    public AskProvider(Advance advance, OpenCorrection openCorrection, BusinessCalendar calendar) {
        this.advance = advance;
        this.openCorrection = openCorrection;
        this.calendar = calendar;
    }

    /// The questions and the day by which an answer is asked for.
    public record Letter(List<Question> questions, LocalDate due) {}

    /// @return the case in inquiry; EXA-04 when nothing is asked or the day has come already,
    ///   EXA-11 when the office is closed on that day
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
        if (calendar.isClosed(letter.due())) {
            return Outcome.refused(closed(letter.due()));
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

    private Obstacle closed(LocalDate due) {
        var obstacle = Obstacle.of(ExaminationRules.OPEN_DUE_DAY, "due", due);
        return calendar.findOpenFrom(due)
                .map(next -> obstacle.with("case", "next").with("next", next))
                .orElseGet(() -> obstacle.with("case", "unknown"));
    }
}
