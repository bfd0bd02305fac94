package jp.akashi.web.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.akashi.desk.LetIn;
import jp.akashi.idp.Idp;
import jp.akashi.party.CheckIdentity.Answer;
import jp.akashi.party.Person;
import jp.akashi.party.Vouched;
import jp.akashi.web.kit.Entrance;
import jp.akashi.web.kit.Persons;
import jp.akashi.web.kit.Redirect;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// 外部アカウントでログイン: to the identity provider by a link, and back with what it says.
@Controller
public class IdentityLogin {
    private final IdpDesk idpDesk;
    private final OwnIdentity ownIdentity;
    private final LetIn letIn;
    private final Entrance entrance;
    private final Persons persons;

    IdentityLogin(
            IdpDesk idpDesk,
            OwnIdentity ownIdentity,
            LetIn letIn,
            Entrance entrance,
            Persons persons) {
        this.idpDesk = idpDesk;
        this.ownIdentity = ownIdentity;
        this.letIn = letIn;
        this.entrance = entrance;
        this.persons = persons;
    }

    @GetMapping("/login/identity")
    View go(HttpServletRequest request) {
        idpDesk.get();
        return idpDesk.send(request, new IdpDesk.Errand(IdpDesk.Purpose.SIGN_IN, ""));
    }

    /// @return nothing when the answer is written already
    @GetMapping("/login/identity/callback")
    @Nullable View back(
            @RequestParam MultiValueMap<String, String> brought,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var returned = idpDesk.take(request.getSession(), brought);
        if (returned.isEmpty()) {
            return idpDesk.trouble(IdentityTrouble.STALE);
        }
        return switch (returned.get().answer()) {
            case Idp.Answer.Refused(var trouble) -> {
                note(trouble);
                yield idpDesk.trouble(IdentityTrouble.of(trouble), returned.get().errand());
            }
            case Idp.Answer.Known(var vouched) ->
                    done(returned.get().errand(), vouched, request, response);
        };
    }

    @GetMapping("/login/identity/out")
    View leave() {
        idpDesk.get();
        return idpDesk.leave().<View>map(Away::new).orElseGet(() -> Redirect.to("/login"));
    }

    /// Who thought better of it, and who was not answered, has tried nothing.
    private void note(Idp.Trouble trouble) {
        if (trouble == Idp.Trouble.UNTRUSTED || trouble == Idp.Trouble.ACCOUNT_TYPE) {
            letIn.failedByIdentity(Optional.empty(), trouble.name());
        }
    }

    private @Nullable View done(
            IdpDesk.Errand errand,
            Vouched vouched,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        return switch (errand.purpose()) {
            case SIGN_IN -> signIn(vouched, request, response);
            case CONNECT ->
                    asker(request, errand)
                            .<View>map(person -> ownIdentity.connect(person, vouched))
                            .orElseGet(() -> idpDesk.trouble(IdentityTrouble.STALE));
            case INVITATION -> {
                idpDesk.keep(request.getSession(), errand, vouched);
                yield Redirect.to("/login/identity/invitation");
            }
        };
    }

    private @Nullable View signIn(
            Vouched vouched, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        switch (letIn.byIdentity(vouched)) {
            case Answer.Right(var person) -> {
                entrance.admit(person, request, response);
                return null;
            }
            case Answer.Unknown _ -> {
                return idpDesk.trouble(IdentityTrouble.UNKNOWN);
            }
            case Answer.OtherOrganisation _ -> {
                return idpDesk.trouble(IdentityTrouble.OTHER_ORGANISATION);
            }
        }
    }

    /// Who is signed in, when it is still who set out.
    private Optional<Person> asker(HttpServletRequest request, IdpDesk.Errand errand) {
        return persons.find(request)
                .filter(person -> person.id().value().equals(errand.about()))
                .flatMap(ownIdentity::itself);
    }
}
