package jp.akashi.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Hindrance;
import jp.akashi.web.kit.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// ログイン. The guard reads what the form sends.
@Controller
public class LoginPage {
    private final PasskeyDesk passkeyDesk;
    private final IdpDesk idpDesk;

    LoginPage(PasskeyDesk passkeyDesk, IdpDesk idpDesk) {
        this.passkeyDesk = passkeyDesk;
        this.idpDesk = idpDesk;
    }

    @GetMapping("/login")
    public Page show(@RequestParam(required = false) String out, HttpSession session) {
        return page("", session).with("out", out != null);
    }

    /// After the guard has turned somebody away: the address stays as it was typed, the password
    /// does not.
    @PostMapping("/login/again")
    public Page again(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        var hindrance = Hindrance.of(request);
        return page(email, request.getSession())
                .with("failed", true)
                .with("hindrance", hindrance)
                .status(hindrance.ofPlace() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.OK);
    }

    private Page page(String email, HttpSession session) {
        return Page.of("account/login", Actor.OPEN, "ログイン")
                .with("failed", false)
                .with("options", passkeyDesk.askToUse(session))
                .with("hindrance", Hindrance.NONE)
                .with("idp", idpDesk.name())
                .with("leave", idpDesk.leave().isPresent())
                .with("email", email)
                .with("out", false);
    }
}
