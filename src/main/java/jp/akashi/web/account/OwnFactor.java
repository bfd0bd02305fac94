package jp.akashi.web.account;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.function.Supplier;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.desk.TellOfAccounts;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.DropFactor;
import jp.akashi.party.EnrolFactor;
import jp.akashi.party.EnrolFactor.Codes;
import jp.akashi.party.Factor;
import jp.akashi.party.Person;
import org.springframework.stereotype.Component;

/// One's own second factor at the desk: each change is noted, and its owner hears of it.
@Component
class OwnFactor {
    private static final String SHOWN = "akashi.factor.shown";

    private final Desk desk;
    private final EnrolFactor enrolFactor;
    private final DropFactor dropFactor;
    private final TellOfAccounts tell;

    OwnFactor(Desk desk, EnrolFactor enrolFactor, DropFactor dropFactor, TellOfAccounts tell) {
        this.desk = desk;
        this.enrolFactor = enrolFactor;
        this.dropFactor = dropFactor;
        this.tell = tell;
    }

    /// Remembers in the session which key was shown.
    Factor begin(Person person, HttpSession session) {
        var begun = act(person, () -> enrolFactor.begin(person, shown(session))).orThrow();
        session.setAttribute(SHOWN, begun.key().hex());
        return begun;
    }

    private static Optional<Digest> shown(HttpSession session) {
        return session.getAttribute(SHOWN) instanceof String hex
                ? Optional.of(new Digest(hex))
                : Optional.empty();
    }

    Outcome<Codes> confirm(Person person, String code, HttpSession session) {
        return act(
                person,
                () ->
                        enrolFactor
                                .confirm(person, shown(session), code)
                                .map(codes -> tell.factorChanged(person, codes)));
    }

    Outcome<Codes> renewCodes(Person person) {
        return act(
                person,
                () ->
                        enrolFactor
                                .renewCodes(person)
                                .map(codes -> tell.factorChanged(person, codes)));
    }

    Outcome<Person> drop(Person person) {
        return act(
                person,
                () -> dropFactor.drop(person).map(dropped -> tell.factorChanged(person, dropped)));
    }

    private <T> Outcome<T> act(Person person, Supplier<Outcome<T>> change) {
        var self = Desk.Subject.of(person.id(), Access.Target.NONE);
        return desk.act(person, Action.MANAGE_OWN_ACCOUNT, self, change);
    }
}
