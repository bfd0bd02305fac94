package jp.akashi.party;

import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Ends a connection (連携の解除): the account at the identity provider signs nobody in any more, and
/// the sign-ins of the person elsewhere end with it.
public final class DropIdentity {
    private final People people;
    private final Connections connections;
    private final SignIns signIns;

    public DropIdentity(People people, Connections connections, SignIns signIns) {
        this.people = people;
        this.connections = connections;
        this.signIns = signIns;
    }

    /// @param here the session it is done in, the only one that goes on
    public Outcome<Person> drop(Person person, String here) {
        if (people.findPassword(person.id()).isEmpty()) {
            return Outcome.refused(Obstacle.of(PartyRules.LAST_WAY_IN));
        }
        connections.remove(person.id());
        signIns.endOthers(person.id(), here);
        return Outcome.done(person);
    }
}
