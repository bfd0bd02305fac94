package jp.akashi.web.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.akashi.desk.LetIn;
import jp.akashi.party.Pace;
import jp.akashi.web.kit.Entrance;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Knocking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// パスキーでログイン: without address, password or code.
@Controller
public class PasskeyLogin {
    private final PasskeyDesk passkeyDesk;
    private final LetIn letIn;
    private final Entrance entrance;
    private final Knocking knocking;

    PasskeyLogin(PasskeyDesk passkeyDesk, LetIn letIn, Entrance entrance, Knocking knocking) {
        this.passkeyDesk = passkeyDesk;
        this.letIn = letIn;
        this.entrance = entrance;
        this.knocking = knocking;
    }

    /// @return nothing when the answer is written already
    @PostMapping("/login/passkey")
    @Nullable View use(
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        if (knocking.at(Pace.Door.SIGN_IN, request.getRemoteAddr()).isPresent()) {
            return Flash.refused("/login", "お使いの回線からのログインが続いたため、一時的に受付を止めています。しばらくしてからお試しください。");
        }
        var person = passkeyDesk.use(request.getSession(), credential);
        letIn.byPasskey(person);
        if (person.isEmpty()) {
            return Flash.refused("/login", "このパスキーではログインできませんでした。メールアドレスとパスワードでログインしてください。");
        }
        entrance.letIn(person.get(), request, response);
        entrance.leadOn(request, response);
        return null;
    }
}
