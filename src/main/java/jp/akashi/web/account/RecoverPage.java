package jp.akashi.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.akashi.desk.RecoverAccount;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Pace;
import jp.akashi.party.Person;
import jp.akashi.party.RecoverPassword;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Hindrance;
import jp.akashi.web.kit.Knocking;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Redirect;
import jp.akashi.wording.Wording;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// パスワードの再設定: by a link sent by mail. The answer is the same, and comes as soon, whether the
/// address has an account or not.
@Controller
public class RecoverPage {
    private final RecoverAccount recoverAccount;
    private final RecoverPassword recoverPassword;
    private final Knocking knocking;
    private final Wording wording;

    RecoverPage(
            RecoverAccount recoverAccount,
            RecoverPassword recoverPassword,
            Knocking knocking,
            Wording wording) {
        this.recoverAccount = recoverAccount;
        this.recoverPassword = recoverPassword;
        this.knocking = knocking;
        this.wording = wording;
    }

    @GetMapping("/recover")
    public Page form() {
        return asking("", Hindrance.NONE);
    }

    @PostMapping("/recover")
    public View ask(
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response) {
        var wait = knocking.at(Pace.Door.RECOVERY, request.getRemoteAddr());
        if (wait.isPresent()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "" + wait.get().plusSeconds(1).toSeconds());
            return asking(email, Hindrance.of(wait.get(), true))
                    .status(HttpStatus.TOO_MANY_REQUESTS);
        }
        Thread.startVirtualThread(() -> recoverAccount.offer(email));
        return Redirect.to("/recover/sent");
    }

    @GetMapping("/recover/sent")
    public Page sent() {
        return Page.of("account/recoverSent", Actor.OPEN, "メールをご確認ください");
    }

    @GetMapping("/recover/{secret}")
    public Page show(@PathVariable String secret) {
        return recoverPassword
                .find(secret)
                .map(person -> page(person, Faults.NONE))
                .orElseGet(RecoverPage::unusable);
    }

    @PostMapping("/recover/{secret}")
    public View recover(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again) {
        var person = recoverPassword.find(secret);
        if (person.isEmpty()) {
            return unusable();
        }
        if (!password.equals(again)) {
            return page(person.get(), Faults.NONE.and("again", "確認のために入力した新しいパスワードが、上と一致しません。"));
        }
        return switch (recoverAccount.recover(secret, password)) {
            case Outcome.Done<Person> _ ->
                    Flash.done(
                            "/login",
                            "パスワードを変更しました。パスキーや外部アカウントの連携を登録していた場合は、安全のため解除しました。新しいパスワードでログインしてください。");
            case Outcome.Refused<Person>(var obstacles) ->
                    page(person.get(), Faults.of(obstacles, wording));
        };
    }

    private static Page asking(String email, Hindrance hindrance) {
        return Page.of("account/recover", Actor.OPEN, "パスワードの再設定")
                .crumb("ログイン", "/login")
                .with("email", email)
                .with("hindrance", hindrance);
    }

    private static Page page(Person person, Faults faults) {
        return Page.of("account/recoverPassword", Actor.OPEN, "新しいパスワードを決める")
                .with("email", person.email())
                .with("faults", faults);
    }

    private static Page unusable() {
        return Page.of("account/recoverUnusable", Actor.OPEN, "このリンクは使えません")
                .status(HttpStatus.NOT_FOUND);
    }
}
