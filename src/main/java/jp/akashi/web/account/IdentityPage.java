package jp.akashi.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.CheckPassword.Answer.Right;
import jp.akashi.party.Connection;
import jp.akashi.party.Connections;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.web.account.OwnProof.Purpose;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Moments;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Redirect;
import jp.akashi.wording.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// 外部アカウントの連携 on one's own account: who connects or disconnects has typed the password just now.
@Controller
public class IdentityPage {
    private static final String HERE = "/account/identity";

    private final Desk desk;
    private final IdpDesk idpDesk;
    private final OwnIdentity ownIdentity;
    private final Known known;
    private final OwnProof ownProof;
    private final Wording wording;

    IdentityPage(
            Desk desk,
            IdpDesk idpDesk,
            OwnIdentity ownIdentity,
            Known known,
            OwnProof ownProof,
            Wording wording) {
        this.desk = desk;
        this.idpDesk = idpDesk;
        this.ownIdentity = ownIdentity;
        this.known = known;
        this.ownProof = ownProof;
        this.wording = wording;
    }

    /// What is known of a person's ways in.
    @Component
    record Known(People people, Connections connections) {
        Optional<Connection> find(Person person, String issuer) {
            return connections
                    .find(person.id())
                    .filter(connection -> connection.identity().issuer().equals(issuer));
        }

        boolean hasPassword(Person person) {
            return people.findPassword(person.id()).isPresent();
        }

        boolean isConnected(Person person) {
            return connections.find(person.id()).isPresent();
        }
    }

    /// How it stands, as the page shows it.
    ///
    /// @param confirmed whether the password was typed just now
    public record Shown(
            boolean connected, String since, String used, boolean hasPassword, boolean confirmed) {}

    @GetMapping(HERE)
    Page show(Person person, HttpSession session) {
        check(person);
        return page(person, session, Faults.NONE);
    }

    @PostMapping(HERE)
    View confirm(
            Person person, @RequestParam(defaultValue = "") String present, HttpSession session) {
        check(person);
        return switch (ownProof.password(person, present)) {
            case Outcome.Done<Right> _ -> {
                ownProof.note(person, Purpose.IDENTITY, session);
                yield Redirect.to(HERE);
            }
            case Outcome.Refused<Right>(var obstacles) ->
                    page(person, session, Faults.of(obstacles, wording));
        };
    }

    /// A link, as no form may lead to another site.
    @GetMapping(HERE + "/go")
    View go(Person person, HttpServletRequest request) {
        check(person);
        var session = request.getSession();
        if (!ownProof.isFresh(person, Purpose.IDENTITY, session)) {
            return Redirect.to(HERE);
        }
        OwnProof.end(Purpose.IDENTITY, session);
        return idpDesk.send(
                request, new IdpDesk.Errand(IdpDesk.Purpose.CONNECT, person.id().value()));
    }

    @PostMapping(HERE + "/end")
    View end(Person person, @RequestParam(defaultValue = "") String present, HttpSession session) {
        check(person);
        if (known.hasPassword(person)
                && ownProof.password(person, present)
                        instanceof Outcome.Refused<Right>(List<Obstacle> obstacles)) {
            return page(person, session, Faults.of(obstacles, wording));
        }
        return switch (ownIdentity.drop(person, session.getId())) {
            case Outcome.Done<Person> _ -> Flash.done(HERE, "連携を解除しました。ほかの端末のログインは終了しました。");
            case Outcome.Refused<Person>(var obstacles) ->
                    Flash.refused(HERE, wording.sentence(obstacles.getFirst()));
        };
    }

    /// Not there for the office and the committee, nor where there is no provider.
    private void check(Person person) {
        desk.check(person, Action.MANAGE_OWN_ACCOUNT, Access.Target.NONE);
        idpDesk.get();
        if (!person.role().ofProvider()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private Page page(Person person, HttpSession session, Faults faults) {
        var connection = known.find(person, idpDesk.get().issuer());
        var shown =
                new Shown(
                        connection.isPresent(),
                        connection.map(Connection::since).map(Moments::print).orElse(""),
                        connection
                                .map(Connection::lastUsed)
                                .map(Moments::print)
                                .orElse("まだ使っていません"),
                        known.hasPassword(person),
                        ownProof.isFresh(person, Purpose.IDENTITY, session));
        return Page.of("account/identity", Actor.of(person.role()), idpDesk.name() + "でのログイン")
                .crumb("アカウント", "/account")
                .with("idp", idpDesk.name())
                .with("shown", shown)
                .with("faults", faults);
    }
}
