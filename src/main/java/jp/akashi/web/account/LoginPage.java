package jp.akashi.web.account;

import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// ログイン. The guard reads what the form sends.
@Controller
public class LoginPage {
    @GetMapping("/login")
    public Page show(
            @RequestParam(required = false) String failed,
            @RequestParam(required = false) String out) {
        return Page.of("account/login", Actor.OPEN, "ログイン")
                .with("failed", failed != null)
                .with("out", out != null);
    }
}
