package jp.akashi.notice;

import java.time.LocalDate;
import java.util.function.Function;
import jp.akashi.agenda.Doing;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.kernel.QuestionId;
import jp.akashi.question.Question;
import jp.akashi.question.Questions;

/// Reminds of a question that is not answered yet: its provider, and once it is late the office.
public final class RemindOfQuestion implements Doing {
    private final Questions questions;
    private final Announce announce;
    private final Function<Question, Care.Certified> service;

    /// @param service names the service a question is about
    public RemindOfQuestion(
            Questions questions, Announce announce, Function<Question, Care.Certified> service) {
        this.questions = questions;
        this.announce = announce;
        this.service = service;
    }

    @Override
    public Kind kind() {
        return Kind.QUESTION_DUE;
    }

    @Override
    public void on(Step step, LocalDate today) {
        questions
                .find(new QuestionId(step.subject()))
                .filter(question -> question.answer().isEmpty())
                .filter(question -> question.state() != Question.State.CLOSED)
                .ifPresent(question -> remind(question, question.isOverdueOn(today)));
    }

    private void remind(Question question, boolean late) {
        var of = service.apply(question);
        if (question.state() == Question.State.WITH_PROVIDER) {
            announce.announce(new Care.QuestionDue(of, question, late));
        }
        if (late || question.state() == Question.State.WITH_OFFICE) {
            announce.announce(new Care.QuestionForOffice(of, question, true));
        }
    }
}
