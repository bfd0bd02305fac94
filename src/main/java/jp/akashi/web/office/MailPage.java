package jp.akashi.web.office;

import java.util.Arrays;
import java.util.List;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.DispatchId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.notice.Dispatch;
import jp.akashi.notice.NoticeRules;
import jp.akashi.notice.Outbox;
import jp.akashi.notice.SettleDispatch;
import jp.akashi.notice.SettleDispatch.Wish;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One mail: its text, how far it has come, and what the office can do with it.
@Controller
public class MailPage {
    private final Desk desk;
    private final Outbox outbox;
    private final SettleDispatch settleDispatch;
    private final Wording wording;

    MailPage(Desk desk, Outbox outbox, SettleDispatch settleDispatch, Wording wording) {
        this.desk = desk;
        this.outbox = outbox;
        this.settleDispatch = settleDispatch;
        this.wording = wording;
    }

    /// A button: what it does.
    public record Choice(String wish, String label) {}

    @GetMapping("/office/mails/{id}")
    Page show(Person person, @PathVariable String id) {
        desk.check(person, Action.MANAGE_MAILS, Access.Target.NONE);
        var dispatch = find(id);
        return Page.of("office/mail", Actor.OFFICE, dispatch.mail().subject())
                .crumb("メールの送信箱", "/office/mails")
                .with("it", MailView.of(dispatch, wording))
                .with("choices", choices(dispatch));
    }

    @PostMapping("/office/mails/{id}")
    Flash settle(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String wish,
            @RequestParam(defaultValue = "") String seen) {
        var dispatch = find(id);
        var href = "/office/mails/" + id;
        var wanted =
                Arrays.stream(Wish.values()).filter(each -> each.name().equals(wish)).findAny();
        if (wanted.isEmpty()) {
            return Flash.refused(href, "操作を選んでください。");
        }
        var outcome =
                desk.act(
                        person,
                        Action.MANAGE_MAILS,
                        Desk.Subject.of(dispatch.id(), Access.Target.NONE).because(wish),
                        () ->
                                MailView.of(dispatch, wording).seen().equals(seen)
                                        ? settleDispatch.settle(dispatch, wanted.get())
                                        : changed(dispatch));
        return switch (outcome) {
            case Outcome.Done<Dispatch> _ -> Flash.done(href, done(wanted.get()));
            case Outcome.Refused<Dispatch>(var obstacles) ->
                    Flash.refused(href, wording.sentence(obstacles.getFirst()));
        };
    }

    private static Outcome<Dispatch> changed(Dispatch dispatch) {
        return Outcome.refused(Obstacle.of(NoticeRules.AS_SEEN, "state", dispatch.state()));
    }

    private static List<Choice> choices(Dispatch dispatch) {
        return Arrays.stream(Wish.values())
                .filter(wish -> wish.fits(dispatch))
                .map(wish -> new Choice(wish.name(), label(wish)))
                .toList();
    }

    private static String label(Wish wish) {
        return switch (wish) {
            case RESEND -> "もう一度送る";
            case ARRIVED -> "届いたことを記録する";
            case DISCARD -> "送信を取りやめる";
        };
    }

    private static String done(Wish wish) {
        return switch (wish) {
            case RESEND -> "送信待ちに入れました。数秒後に送信します。";
            case ARRIVED -> "届いたことを記録しました。";
            case DISCARD -> "送信を取りやめました。";
        };
    }

    private Dispatch find(String id) {
        if (!id.matches("[0-9a-z]{26}")) {
            throw Desktop.notFound();
        }
        return outbox.find(new DispatchId(id)).orElseThrow(Desktop::notFound);
    }
}
