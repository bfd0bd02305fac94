package jp.akashi.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Kind;
import jp.akashi.examination.Hand;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.question.Question.Entry;
import jp.akashi.question.Question.State;
import jp.akashi.question.Question.Step;
import jp.akashi.registry.Exchange;
import jp.akashi.registry.Exchanges;

/// Ends a question: the office publishes question and answer, or keeps them, or does not send a
/// question on that is none.
public final class CloseQuestion {
    private final Questions questions;
    private final Exchanges exchanges;
    private final Agenda agenda;

    public CloseQuestion(Questions questions, Exchanges exchanges, Agenda agenda) {
        this.questions = questions;
        this.exchanges = exchanges;
        this.agenda = agenda;
    }

    /// What is published, in words that tell nobody who asked.
    public record Words(String question, String answer) {
        public Words {
            question = question.strip();
            answer = answer.strip();
        }

        boolean isSound() {
            return !question.isEmpty()
                    && question.length() <= AskQuestion.LONGEST
                    && !answer.isEmpty()
                    && answer.length() <= AnswerQuestion.LONGEST;
        }
    }

    public Outcome<Question> publish(Hand hand, Question seen, Words words) {
        var answer = seen.answer();
        if (answer.isEmpty() || seen.about().kind() != Question.Kind.ITEM || !words.isSound()) {
            return Outcome.refused(Obstacle.of(QuestionRules.PUBLISHED));
        }
        return close(hand, seen, Step.PUBLISHED, "")
                .map(closed -> {
                    exchanges.append(
                            new Exchange(
                                    closed.id().value(),
                                    closed.about().number(),
                                    Optional.ofNullable(closed.about().item())
                                            .map(Object::toString)
                                            .orElse(""),
                                    new Exchange.Words(words.question(), words.answer()),
                                    day(closed.askedAt()),
                                    day(answer.get().at()),
                                    hand.at()));
                    return closed;
                });
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Tokyo.ZONE);
    }

    /// Ends it without publishing anything, once it was answered.
    public Outcome<Question> keep(Hand hand, Question seen) {
        return seen.answer().isEmpty()
                ? Outcome.refused(Obstacle.of(QuestionRules.PUBLISHED))
                : close(hand, seen, Step.KEPT, "");
    }

    /// Does not send it on, or not any more; who asked is told why.
    public Outcome<Question> dismiss(Hand hand, Question seen, String typed) {
        var reason = typed.strip();
        return reason.isEmpty() || reason.length() > AskQuestion.LONGEST
                ? Outcome.refused(
                        Obstacle.of(QuestionRules.WORDS, "blank", "reason")
                                .with("most", AskQuestion.LONGEST))
                : close(hand, seen, Step.DISMISSED, reason);
    }

    private Outcome<Question> close(Hand hand, Question seen, Step step, String text) {
        if (seen.state() == State.CLOSED || seen.state() == State.UNCONFIRMED) {
            return Outcome.refused(Obstacle.of(QuestionRules.TURN));
        }
        var next = seen.with(new Entry(step, hand.person(), hand.at(), text));
        if (!questions.replace(next)) {
            return Outcome.refused(Obstacle.of(QuestionRules.NO_LOST_UPDATE));
        }
        agenda.drop(Kind.QUESTION_DUE, next.id().value());
        return Outcome.done(next);
    }
}
