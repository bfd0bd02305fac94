package jp.akashi.web.account;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.party.SignUp.Organisation;
import jp.akashi.party.SignUpLink;
import jp.akashi.party.TakeUpSignUp;
import jp.akashi.party.TakeUpSignUp.Typed;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// 利用登録: a provider and the person who manages its members, by the link that was sent to that
/// person's address.
@Controller
public class SignUpPage {
    private final Desk desk;
    private final TakeUpSignUp takeUp;
    private final Wording wording;

    SignUpPage(Desk desk, TakeUpSignUp takeUp, Wording wording) {
        this.desk = desk;
        this.takeUp = takeUp;
        this.wording = wording;
    }

    @GetMapping("/signup/{secret}")
    public Page show(@PathVariable String secret) {
        return takeUp.find(secret)
                .map(link -> page(link, Map.of(), Faults.NONE))
                .orElseGet(SignUpPage::unusable);
    }

    @PostMapping("/signup/{secret}")
    public View signUp(@PathVariable String secret, @RequestParam Map<String, String> typed) {
        var link = takeUp.find(secret);
        if (link.isEmpty()) {
            return unusable();
        }
        var given =
                new Typed(
                        new Organisation(
                                text(typed, "organisation"), text(typed, "corporateNumber")),
                        text(typed, "name"),
                        text(typed, "password"));
        Outcome<Person> outcome =
                desk.actAnonymously(
                        Action.SIGN_UP, link.get().email(), () -> takeUp.signUp(secret, given));
        return switch (outcome) {
            case Outcome.Done<Person> _ ->
                    Flash.done("/login", "利用登録が完了しました。登録したメールアドレスとパスワードでログインしてください。");
            case Outcome.Refused<Person>(var obstacles) ->
                    page(link.get(), typed, Faults.of(obstacles, wording));
        };
    }

    private static Page page(SignUpLink link, Map<String, String> typed, Faults faults) {
        var shown = new LinkedHashMap<>(typed);
        shown.remove("password");
        return Page.of("account/signupForm", Actor.OPEN, "事業者の利用登録")
                .with("email", link.email())
                .with("typed", shown)
                .with("faults", faults);
    }

    private static Page unusable() {
        return Page.of("account/signupUnusable", Actor.OPEN, "このリンクは使えません")
                .status(HttpStatus.NOT_FOUND);
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "");
    }
}
