package jp.akashi.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.desk.LetIn;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.AcceptByIdentity;
import jp.akashi.party.Invitation;
import jp.akashi.party.PartyRules;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.party.Vouched;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// 招待: a colleague who was sent a link makes an account of it that has no password, by an account
/// at the identity provider.
@Controller
public class IdentityInvitation {
    private static final String FORM = "/login/identity/invitation";

    private final Desk desk;
    private final IdpDesk idpDesk;
    private final Parts parts;
    private final LetIn letIn;
    private final Wording wording;

    IdentityInvitation(Desk desk, IdpDesk idpDesk, Parts parts, LetIn letIn, Wording wording) {
        this.desk = desk;
        this.idpDesk = idpDesk;
        this.parts = parts;
        this.letIn = letIn;
        this.wording = wording;
    }

    /// What becomes an account of what.
    @Component
    record Parts(AcceptByIdentity accept, People people) {}

    @GetMapping("/invitations/{secret}/identity")
    View go(@PathVariable String secret, HttpServletRequest request) {
        idpDesk.get();
        var digest = Digest.of(secret);
        if (parts.accept().find(digest).isEmpty()) {
            return unusable();
        }
        return idpDesk.send(request, new IdpDesk.Errand(IdpDesk.Purpose.INVITATION, digest.hex()));
    }

    @GetMapping(FORM)
    Page show(HttpSession session) {
        idpDesk.get();
        return idpDesk.findKept(session)
                .flatMap(kept -> parts.accept().find(digest(kept)))
                .map(invitation -> page(invitation, "", Faults.NONE))
                .orElseGet(IdentityInvitation::unusable);
    }

    @PostMapping(FORM)
    View accept(@RequestParam(defaultValue = "") String name, HttpSession session) {
        idpDesk.get();
        var kept = idpDesk.findKept(session);
        var invitation = kept.flatMap(found -> parts.accept().find(digest(found)));
        if (kept.isEmpty() || invitation.isEmpty()) {
            return unusable();
        }
        Outcome<Person> outcome =
                desk.actAnonymously(
                        Action.SIGN_UP,
                        invitation.get().email(),
                        () ->
                                parts.accept()
                                        .accept(digest(kept.get()), name, kept.get().getValue()));
        return switch (outcome) {
            case Outcome.Done<Person> _ -> {
                idpDesk.forget(session);
                yield Flash.done("/login", "登録が完了しました。" + idpDesk.name() + "でログインしてください。");
            }
            case Outcome.Refused<Person>(var obstacles) ->
                    refused(invitation.get(), name, obstacles);
        };
    }

    /// A name can be typed anew; another account of the provider is another way there.
    private View refused(Invitation invitation, String name, List<Obstacle> obstacles) {
        var first = obstacles.getFirst();
        if (first.rule().equals(PartyRules.PERSON)) {
            return page(invitation, name, Faults.of(obstacles, wording));
        }
        letIn.failedByIdentity(Optional.empty(), "not invited, " + first.rule());
        return first.rule().equals(PartyRules.OTHER_ORGANISATION)
                ? idpDesk.trouble(IdentityTrouble.OTHER_ORGANISATION)
                : Flash.refused("/login", wording.sentence(first));
    }

    private Page page(Invitation invitation, String name, Faults faults) {
        return Page.of("account/identityInvitation", Actor.OPEN, idpDesk.name() + "で登録する")
                .with("idp", idpDesk.name())
                .with("organisation", organisation(invitation))
                .with("email", invitation.email())
                .with("name", name)
                .with("faults", faults);
    }

    private String organisation(Invitation invitation) {
        var provider = invitation.provider();
        return provider == null
                ? ""
                : parts.people().findProvider(provider).map(Provider::name).orElse("");
    }

    private static Digest digest(Map.Entry<String, Vouched> kept) {
        return new Digest(kept.getKey());
    }

    private static Page unusable() {
        return Page.of("account/unusable", Actor.OPEN, "この招待は使えません").status(HttpStatus.NOT_FOUND);
    }
}
