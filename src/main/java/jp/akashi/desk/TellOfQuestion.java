package jp.akashi.desk;

import java.util.function.Function;
import jp.akashi.notice.Announce;
import jp.akashi.notice.Care;
import jp.akashi.question.Question;

/// Tells of what came of a question: who asked, and the office when it is its turn.
public final class TellOfQuestion {
    private final Announce announce;
    private final Function<Question, Care.Certified> service;

    /// @param service names the service a question is about
    public TellOfQuestion(Announce announce, Function<Question, Care.Certified> service) {
        this.announce = announce;
        this.service = service;
    }

    void tell(Question question) {
        var of = service.apply(question);
        switch (question.entries().getLast().step()) {
            case ASKED, CONFIRMED, KEPT -> {}
            case PUBLISHED, DISMISSED -> announce.announce(new Care.QuestionMoved(of, question));
            case ANSWERED -> {
                announce.announce(new Care.QuestionMoved(of, question));
                announce.announce(new Care.QuestionForOffice(of, question, false));
            }
        }
    }
}
