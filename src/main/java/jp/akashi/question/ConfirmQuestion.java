package jp.akashi.question;

import java.time.Duration;
import java.time.InstantSource;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.question.Question.Entry;
import jp.akashi.scheme.BusinessCalendar;
import jp.akashi.scheme.Deadlines;

/// Sends a question on after who asked has opened the link in the mail; from that day on its time
/// runs.
public final class ConfirmQuestion {
    private final Questions questions;
    private final Agenda agenda;
    private final BusinessCalendar calendar;
    private final Deadlines.Questions times;
    private final InstantSource clock;

    public ConfirmQuestion(
            Questions questions,
            Agenda agenda,
            BusinessCalendar calendar,
            Deadlines deadlines,
            InstantSource clock) {
        this.questions = questions;
        this.agenda = agenda;
        this.calendar = calendar;
        this.times = deadlines.care().questions();
        this.clock = clock;
    }

    public Outcome<Question> confirm(Question seen) {
        if (!seen.isConfirmableAt(clock.instant(), Duration.ofHours(times.confirmWithin()))) {
            return Outcome.refused(
                    Obstacle.of(QuestionRules.CONFIRMED, "hours", times.confirmWithin()));
        }
        var today = Tokyo.today(clock);
        var due = calendar.findPlus(today, times.answerWithin()).orElse(today.plusWeeks(2));
        var next = seen.due(due, new Entry(Question.Step.CONFIRMED, null, clock.instant(), ""));
        if (!questions.replace(next)) {
            return Outcome.refused(Obstacle.of(QuestionRules.NO_LOST_UPDATE));
        }
        var id = next.id().value();
        agenda.drop(Kind.QUESTION_FORGOTTEN, id);
        agenda.plan(
                new Step(
                        Kind.QUESTION_DUE,
                        id,
                        calendar.findMinus(due, times.remindBefore()).orElse(due)));
        agenda.plan(new Step(Kind.QUESTION_DUE, id, due.plusDays(1)));
        return Outcome.done(next);
    }
}
