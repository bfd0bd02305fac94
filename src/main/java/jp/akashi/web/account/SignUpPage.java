package jp.akashi.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Credentials;
import jp.akashi.party.Pace;
import jp.akashi.party.Person;
import jp.akashi.party.SignUp;
import jp.akashi.party.SignUp.Organisation;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Knocking;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// 利用登録: a provider and the person who manages its members.
@Controller
public class SignUpPage {
    private final Desk desk;
    private final SignUp signUp;
    private final Knocking knocking;
    private final Wording wording;

    SignUpPage(Desk desk, SignUp signUp, Knocking knocking, Wording wording) {
        this.desk = desk;
        this.signUp = signUp;
        this.knocking = knocking;
        this.wording = wording;
    }

    @GetMapping("/signup")
    public Page show() {
        return page(Map.of(), Faults.NONE);
    }

    @PostMapping("/signup")
    public View signUp(@RequestParam Map<String, String> typed, HttpServletRequest request) {
        if (knocking.at(Pace.Door.SIGN_UP, request.getRemoteAddr()).isPresent()) {
            return page(
                            typed,
                            Faults.NONE.and(
                                    "email", "お使いの回線からの登録が続いたため、一時的に受付を止めています。1時間ほど待ってからお試しください。"))
                    .status(HttpStatus.TOO_MANY_REQUESTS);
        }
        var organisation =
                new Organisation(text(typed, "organisation"), text(typed, "corporateNumber"));
        var credentials =
                new Credentials(text(typed, "name"), text(typed, "email"), text(typed, "password"));
        Outcome<Person> outcome =
                desk.actAnonymously(
                        Action.SIGN_UP,
                        credentials.email(),
                        () -> signUp.signUp(organisation, credentials));
        return switch (outcome) {
            case Outcome.Done<Person> _ ->
                    Flash.done("/login", "利用登録が完了しました。登録したメールアドレスとパスワードでログインしてください。");
            case Outcome.Refused<Person>(var obstacles) ->
                    page(typed, Faults.of(obstacles, wording));
        };
    }

    private static Page page(Map<String, String> typed, Faults faults) {
        var shown = new LinkedHashMap<>(typed);
        shown.remove("password");
        return Page.of("account/signup", Actor.OPEN, "事業者の利用登録")
                .with("typed", shown)
                .with("faults", faults);
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "");
    }
}
