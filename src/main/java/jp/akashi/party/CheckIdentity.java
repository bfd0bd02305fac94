package jp.akashi.party;

import java.time.InstantSource;

/// Tells whom an account at an identity provider signs in (ログイン): who connected it, as long as that
/// person can sign in and is of the organisation the identity provider names. An address is never
/// looked at.
public final class CheckIdentity {
    private final People people;
    private final Connections connections;
    private final InstantSource clock;

    public CheckIdentity(People people, Connections connections, InstantSource clock) {
        this.people = people;
        this.connections = connections;
        this.clock = clock;
    }

    /// What came of it.
    public sealed interface Answer {
        /// It signs this person in.
        record Right(Person person) implements Answer {}

        /// It signs nobody in.
        record Unknown() implements Answer {}

        /// It is this person's, but said to be of another organisation.
        record OtherOrganisation(Person person) implements Answer {}
    }

    public Answer check(Vouched vouched) {
        var person =
                connections
                        .find(vouched.identity())
                        .flatMap(connection -> people.findActive(connection.person()))
                        .filter(found -> found.role().ofProvider());
        if (person.isEmpty()) {
            return new Answer.Unknown();
        }
        if (isOfAnother(people, person.get(), vouched)) {
            return new Answer.OtherOrganisation(person.get());
        }
        connections.use(vouched.identity(), clock.instant());
        return new Answer.Right(person.get());
    }

    static boolean isOfAnother(People people, Person person, Vouched vouched) {
        var provider = person.provider();
        return provider != null
                && people.findProvider(provider).filter(vouched::isOfAnother).isPresent();
    }
}
