package jp.akashi.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jp.akashi.desk.OfferAccount;
import jp.akashi.notice.Carrier;
import jp.akashi.party.EmailAddress;
import jp.akashi.party.Pace;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Knocking;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.PublicAddress;
import jp.akashi.web.kit.Redirect;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// 利用登録の申込み: an address is asked for, and everything else goes on by mail. The answer is the same,
/// and comes as soon, whether the address has an account or not. Only where no mails are sent,
/// which is for trying the platform out, the link stands on the page.
@Controller
public class SignUpAsking {
    private static final String SENT = "/signup/sent";

    private final OfferAccount offerAccount;
    private final Carrier carrier;
    private final Knocking knocking;

    SignUpAsking(OfferAccount offerAccount, Carrier carrier, Knocking knocking) {
        this.offerAccount = offerAccount;
        this.carrier = carrier;
        this.knocking = knocking;
    }

    @GetMapping("/signup")
    public Page show() {
        return page("", Faults.NONE);
    }

    @PostMapping("/signup")
    public View ask(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        if (knocking.at(Pace.Door.SIGN_UP, request.getRemoteAddr()).isPresent()) {
            return page(
                            email,
                            Faults.NONE.and(
                                    "email", "お使いの回線からの登録が続いたため、一時的に受付を止めています。1時間ほど待ってからお試しください。"))
                    .status(HttpStatus.TOO_MANY_REQUESTS);
        }
        if (!EmailAddress.isRight(email.strip())) {
            return page(
                    email, Faults.NONE.and("email", "メールアドレスの形が正しくありません。例: hanako@example.co.jp"));
        }
        if (carrier.carries()) {
            Thread.startVirtualThread(() -> offerAccount.offer(email));
            return Redirect.to(SENT);
        }
        return sent().with(
                        "link",
                        offerAccount
                                .offer(email)
                                .map(secret -> PublicAddress.of(request, "/signup/" + secret))
                                .orElse(""));
    }

    @GetMapping(SENT)
    public Page sent() {
        return Page.of("account/signupSent", Actor.OPEN, "メールをご確認ください").with("link", "");
    }

    private static Page page(String email, Faults faults) {
        return Page.of("account/signup", Actor.OPEN, "事業者の利用登録")
                .with("email", email)
                .with("faults", faults);
    }
}
