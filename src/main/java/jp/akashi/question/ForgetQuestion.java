package jp.akashi.question;

import java.time.LocalDate;
import jp.akashi.agenda.Doing;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.kernel.QuestionId;

/// Forgets a question that was never confirmed, and who asked it.
public final class ForgetQuestion implements Doing {
    private final Questions questions;

    public ForgetQuestion(Questions questions) {
        this.questions = questions;
    }

    @Override
    public Kind kind() {
        return Kind.QUESTION_FORGOTTEN;
    }

    @Override
    public void on(Step step, LocalDate today) {
        questions.forget(new QuestionId(step.subject()));
    }
}
