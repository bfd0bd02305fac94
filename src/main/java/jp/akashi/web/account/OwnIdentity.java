package jp.akashi.web.account;

import java.util.Optional;
import java.util.function.Supplier;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.desk.LetIn;
import jp.akashi.desk.TellOfAccounts;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.ConnectIdentity;
import jp.akashi.party.DropIdentity;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Vouched;
import jp.akashi.web.kit.Flash;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// One's own connection to an account at the identity provider at the desk: each change is noted,
/// and its owner hears of it.
@Component
class OwnIdentity {
    private static final String PAGE = "/account/identity";

    private final Desk desk;
    private final Acts acts;
    private final LetIn letIn;
    private final People people;
    private final TellOfAccounts tell;
    private final Wording wording;

    OwnIdentity(
            Desk desk,
            Acts acts,
            LetIn letIn,
            People people,
            TellOfAccounts tell,
            Wording wording) {
        this.desk = desk;
        this.acts = acts;
        this.letIn = letIn;
        this.people = people;
        this.tell = tell;
        this.wording = wording;
    }

    /// What can be done.
    @Component
    record Acts(ConnectIdentity connect, DropIdentity drop) {}

    /// The person as such, for whomever it acts.
    Optional<Person> itself(Person person) {
        return people.findActive(person.id());
    }

    Flash connect(Person person, Vouched vouched) {
        return switch (act(
                person, "identity connected", () -> acts.connect().connect(person, vouched))) {
            case Outcome.Done<Person> _ -> Flash.done(PAGE, "連携しました。次からは、ログイン画面のボタンからログインできます。");
            case Outcome.Refused<Person>(var obstacles) -> {
                var first = obstacles.getFirst();
                letIn.failedByIdentity(Optional.of(person), "not connected, " + first.rule());
                yield Flash.refused(PAGE, wording.sentence(first));
            }
        };
    }

    Outcome<Person> drop(Person person, String here) {
        return act(person, "identity disconnected", () -> acts.drop().drop(person, here));
    }

    private Outcome<Person> act(Person person, String why, Supplier<Outcome<Person>> change) {
        var self = Desk.Subject.of(person.id(), Access.Target.NONE).because(why);
        return desk.act(
                person,
                Action.MANAGE_OWN_ACCOUNT,
                self,
                () -> change.get().map(done -> tell.identityChanged(person, done)));
    }
}
