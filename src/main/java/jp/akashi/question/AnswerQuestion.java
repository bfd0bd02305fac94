package jp.akashi.question;

import jp.akashi.examination.Hand;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.question.Question.Entry;
import jp.akashi.question.Question.Step;

/// Answers a question (回答): the provider, or the office in its place.
public final class AnswerQuestion {
    public static final int LONGEST = 4000;

    private final Questions questions;

    public AnswerQuestion(Questions questions) {
        this.questions = questions;
    }

    /// @param seen the question as the person saw it
    public Outcome<Question> answer(Hand hand, Question seen, String typed) {
        var text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Outcome.refused(
                    Obstacle.of(QuestionRules.WORDS, "blank", "answer").with("most", LONGEST));
        }
        if (!isTurn(hand.party(), seen)) {
            return Outcome.refused(Obstacle.of(QuestionRules.TURN));
        }
        var next = seen.with(new Entry(Step.ANSWERED, hand.person(), hand.at(), text));
        return questions.replace(next)
                ? Outcome.done(next)
                : Outcome.refused(Obstacle.of(QuestionRules.NO_LOST_UPDATE));
    }

    private static boolean isTurn(Turn party, Question seen) {
        if (seen.answer().isPresent()) {
            return false;
        }
        return switch (seen.state()) {
            case WITH_PROVIDER -> party == Turn.PROVIDER || party == Turn.OFFICE;
            case WITH_OFFICE -> party == Turn.OFFICE;
            case UNCONFIRMED, CLOSED -> false;
        };
    }
}
