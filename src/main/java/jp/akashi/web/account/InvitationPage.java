package jp.akashi.web.account;

import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.desk.TellOfAccounts;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.AcceptInvitation;
import jp.akashi.party.Invitation;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
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

/// 招待: a colleague who was sent a link makes an account of it.
@Controller
public class InvitationPage {
    private final Desk desk;
    private final AcceptInvitation acceptInvitation;
    private final People people;
    private final IdpDesk idpDesk;
    private final TellOfAccounts tell;
    private final Wording wording;

    public InvitationPage(
            Desk desk,
            AcceptInvitation acceptInvitation,
            People people,
            IdpDesk idpDesk,
            TellOfAccounts tell,
            Wording wording) {
        this.tell = tell;
        this.idpDesk = idpDesk;
        this.desk = desk;
        this.acceptInvitation = acceptInvitation;
        this.people = people;
        this.wording = wording;
    }

    @GetMapping("/invitations/{secret}")
    public Page show(@PathVariable String secret) {
        return acceptInvitation
                .find(secret)
                .map(invitation ->
                        page(invitation, "", Faults.NONE)
                                .with("beside", "/invitations/" + secret + "/identity"))
                .orElseGet(InvitationPage::unusable);
    }

    @PostMapping("/invitations/{secret}")
    public View accept(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password) {
        var invitation = acceptInvitation.find(secret);
        if (invitation.isEmpty()) {
            return unusable();
        }
        Outcome<Person> outcome =
                desk.actAnonymously(
                        Action.SIGN_UP,
                        invitation.get().email(),
                        () -> acceptInvitation.accept(secret, name, password).map(tell::joined));
        return switch (outcome) {
            case Outcome.Done<Person> _ ->
                    Flash.done("/login", "登録が完了しました。招待されたメールアドレスと、いま決めたパスワードでログインしてください。");
            case Outcome.Refused<Person>(var obstacles) ->
                    page(invitation.get(), name, Faults.of(obstacles, wording))
                            .with("beside", "/invitations/" + secret + "/identity");
        };
    }

    private Page page(Invitation invitation, String name, Faults faults) {
        return Page.of("account/invitation", Actor.OPEN, "招待を受けて登録する")
                .with("organisation", organisation(invitation))
                .with("email", invitation.email())
                .with("idp", invitation.role().ofProvider() ? idpDesk.name() : "")
                .with("name", name)
                .with("faults", faults);
    }

    private String organisation(Invitation invitation) {
        var provider = invitation.provider();
        return provider == null
                ? "クラウドサービス情報開示認定制度"
                : people.findProvider(provider).map(Provider::name).orElse("");
    }

    private static Page unusable() {
        return Page.of("account/unusable", Actor.OPEN, "この招待は使えません").status(HttpStatus.NOT_FOUND);
    }
}
