package jp.akashi.web.account;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.party.SignIns;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Devices;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Moments;
import jp.akashi.web.kit.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// ログイン中の端末: where one is signed in, and signing out there.
@Controller
public class DevicesPage {
    private static final String HERE = "/account/devices";

    private final Desk desk;
    private final Devices devices;
    private final SignIns signIns;

    DevicesPage(Desk desk, Devices devices, SignIns signIns) {
        this.desk = desk;
        this.devices = devices;
        this.signIns = signIns;
    }

    /// A device in the list.
    public record Row(Devices.Line line, String since, String last) {}

    @GetMapping(HERE)
    Page show(Person person, HttpSession here) {
        desk.check(person, Action.MANAGE_OWN_ACCOUNT, Access.Target.NONE);
        List<Row> rows =
                devices.list(person, here.getId()).stream()
                        .map(line ->
                                new Row(
                                        line,
                                        Moments.print(line.used().since()),
                                        Moments.print(line.used().last())))
                        .toList();
        return Page.of("account/devices", Actor.of(person.role()), "ログイン中の端末")
                .crumb("アカウント", "/account")
                .with("rows", rows);
    }

    @PostMapping(HERE + "/{handle}/end")
    View end(Person person, @PathVariable String handle) {
        var session = devices.findSession(person, handle);
        if (session.isEmpty()) {
            return Flash.done(HERE, "その端末のログインは、すでに終わっています。");
        }
        act(person, () -> signIns.end(person.id(), session.get()));
        return Flash.done(HERE, "その端末のログインを終了しました。");
    }

    @PostMapping(HERE + "/end-others")
    View endOthers(Person person, HttpSession here) {
        act(person, () -> signIns.endOthers(person.id(), here.getId()));
        return Flash.done(HERE, "この端末以外のログインを、すべて終了しました。");
    }

    private void act(Person person, Runnable work) {
        desk.act(
                        person,
                        Action.MANAGE_OWN_ACCOUNT,
                        Desk.Subject.of(person.id(), Access.Target.NONE)
                                .because("signed out elsewhere"),
                        () -> {
                            work.run();
                            return Outcome.done(person);
                        })
                .orThrow();
    }
}
