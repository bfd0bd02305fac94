package jp.akashi.web.ask;

import jakarta.servlet.http.HttpServletRequest;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Outcome;
import jp.akashi.notice.Announce;
import jp.akashi.notice.Care;
import jp.akashi.question.ConfirmQuestion;
import jp.akashi.question.Question;
import jp.akashi.question.Questions;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.QuestionLines;
import jp.akashi.web.kit.Redirect;
import jp.akashi.web.kit.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// What came of a question, for who asked and has the link; and its confirmation, which takes a
/// button, since programs open the links of mails too.
@Controller
public class FollowPage {
    private final Desk desk;
    private final Questions questions;
    private final ConfirmQuestion confirmQuestion;
    private final Announce announce;
    private final QuestionLines lines;

    FollowPage(
            Desk desk,
            Questions questions,
            ConfirmQuestion confirmQuestion,
            Announce announce,
            QuestionLines lines) {
        this.desk = desk;
        this.questions = questions;
        this.confirmQuestion = confirmQuestion;
        this.announce = announce;
        this.lines = lines;
    }

    /// A session makes the page one that nobody keeps a copy of.
    @GetMapping("/ask/{secret:[0-9a-z]{26}}")
    View show(@PathVariable String secret, HttpServletRequest request) {
        request.getSession();
        return questions.findBySecret(secret).map(this::page).orElseGet(FollowPage::gone);
    }

    @PostMapping("/ask/{secret:[0-9a-z]{26}}")
    View confirm(@PathVariable String secret, Language say) {
        var found = questions.findBySecret(secret);
        if (found.isEmpty()) {
            return gone();
        }
        return switch (desk.actAnonymously(
                Action.ASK_PUBLICLY,
                found.get().id().value(),
                () -> confirmQuestion.confirm(found.get()).map(this::told))) {
            case Outcome.Done<Question> _ -> Redirect.to(say.href("/ask/" + secret));
            case Outcome.Refused<Question> _ -> late(found.get(), say, secret);
        };
    }

    private Question told(Question question) {
        var service = lines.notice(question);
        announce.announce(
                question.about().kind() == Question.Kind.ITEM
                        ? new Care.QuestionArrived(service, question)
                        : new Care.QuestionForOffice(service, question, false));
        return question;
    }

    /// Pressed twice, it is confirmed all the same; pressed too late, it is not.
    private static View late(Question question, Language say, String secret) {
        return question.state() == Question.State.UNCONFIRMED
                ? Refusal.badRequest(
                        new Label(
                                "確認の期限が過ぎました。お手数ですが、もう一度お問合せください。",
                                "The time to confirm it is over. Please ask again."))
                : Redirect.to(say.href("/ask/" + secret));
    }

    private View page(Question question) {
        return Page.of("ask/follow", Actor.OPEN, new Label("お問合せの状況", "Your question"))
                .with("line", lines.line(question))
                .with("published", question.find(Question.Step.PUBLISHED).isPresent())
                .with("secret", question.secret());
    }

    private static View gone() {
        return Refusal.notFound(
                new Label(
                        "このお問合せは見つかりません。リンクをメールから開き直してください。確認の期限が過ぎたお問合せは消去されます。",
                        "There is no such question. Please open the link in your mail again. Questions that were not confirmed in time are erased."));
    }
}
