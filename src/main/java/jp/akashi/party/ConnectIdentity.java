package jp.akashi.party;

import java.time.InstantSource;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Lets an account at an identity provider sign a person of a provider in from now on (連携). Whoever
/// asks has shown to be both.
public final class ConnectIdentity {
    private final People people;
    private final Connections connections;
    private final InstantSource clock;

    public ConnectIdentity(People people, Connections connections, InstantSource clock) {
        this.people = people;
        this.connections = connections;
        this.clock = clock;
    }

    public Outcome<Person> connect(Person person, Vouched vouched) {
        if (!person.role().ofProvider()) {
            return refused("role");
        }
        if (CheckIdentity.isOfAnother(people, person, vouched)) {
            return Outcome.refused(Obstacle.of(PartyRules.OTHER_ORGANISATION));
        }
        var identity = vouched.identity();
        var present = connections.find(person.id()).map(Connection::identity);
        if (present.filter(identity::equals).isPresent()) {
            return Outcome.done(person);
        }
        if (present.filter(other -> other.issuer().equals(identity.issuer())).isPresent()) {
            return refused("there");
        }
        connections.remove(person.id());
        return connections.add(new Connection(identity, person.id(), clock.instant(), null))
                ? Outcome.done(person)
                : refused("other");
    }

    private static Outcome<Person> refused(String blank) {
        return Outcome.refused(Obstacle.of(PartyRules.IDENTITY, "blank", blank));
    }
}
