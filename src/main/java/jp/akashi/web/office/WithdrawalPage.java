package jp.akashi.web.office;

import java.util.Map;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.examination.EnterWithdrawal;
import jp.akashi.item.Typed;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A withdrawal (取下げ) that came by letter, put down by the office.
@Controller
public class WithdrawalPage {
    private static final int LONGEST_REASON = 1000;

    private final Desktop desktop;
    private final CaseFrame frame;
    private final EnterWithdrawal enterWithdrawal;

    WithdrawalPage(Desktop desktop, CaseFrame frame, EnterWithdrawal enterWithdrawal) {
        this.desktop = desktop;
        this.frame = frame;
        this.enterWithdrawal = enterWithdrawal;
    }

    @GetMapping("/office/cases/{id}/withdrawal")
    Page show(Person person, @PathVariable String id) {
        var file = desktop.open(person, id);
        return frame.page("office/withdrawal", file, "withdrawal")
                .with("open", Access.isAllowed(person, Action.ENTER_WITHDRAWAL, file.target()));
    }

    @PostMapping("/office/cases/{id}/withdrawal")
    Flash enter(Person person, @PathVariable String id, @RequestParam Map<String, String> form) {
        var here = "/office/cases/" + id + "/withdrawal";
        var received = Days.read(form.getOrDefault("received", ""));
        var reason = Typed.clean(form.getOrDefault("reason", ""));
        if (received.isEmpty() || reason.length() > LONGEST_REASON) {
            return Flash.refused(
                    here,
                    received.isEmpty()
                            ? "書面を受け取った日を、2026-04-01 のように入力してください。"
                            : "理由は" + LONGEST_REASON + "文字以内で入力してください。");
        }
        var note = "書面による取下げ(%s受領)\n%s".formatted(Days.print(received.get()), reason).strip();
        var letter = new EnterWithdrawal.Letter(received.get(), note);
        var wish =
                new Desktop.Wish(
                        Action.ENTER_WITHDRAWAL,
                        version(form),
                        "/office/cases/" + id,
                        "書面による取下げを記録しました。");
        return desktop.act(
                person, id, wish, seat -> enterWithdrawal.enter(seat.hand(), seat.seen(), letter));
    }

    private static long version(Map<String, String> form) {
        var version = form.getOrDefault("version", "");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }
}
