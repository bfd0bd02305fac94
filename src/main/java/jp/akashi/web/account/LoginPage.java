package jp.akashi.web.account;

import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// ログイン. The guard reads what the form sends.
@Controller
public class LoginPage {
    @GetMapping("/login")
    public Page show(@RequestParam(required = false) String out) {
        return page(false, "").with("out", out != null);
    }

    /// After the guard has turned somebody away: the address stays as it was typed, the password
    /// does not.
    @PostMapping("/login/again")
    public Page again(@RequestParam(defaultValue = "") String email) {
        return page(true, email);
    }

    private static Page page(boolean failed, String email) {
        return Page.of("account/login", Actor.OPEN, "ログイン")
                .with("failed", failed)
                .with("email", email)
                .with("out", false);
    }
}
