package jp.akashi.party;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;

/// Brings a provider onto the platform with the person who will manage its members.
public final class SignUp {
    private static final int LONGEST_NAME = 200;

    private final People people;
    private final Passwords passwords;

    public SignUp(People people, Passwords passwords) {
        this.people = people;
        this.passwords = passwords;
    }

    /// The organisation as typed; the corporate number may be empty.
    public record Organisation(String name, String corporateNumber) {
        public Organisation {
            name = name.strip();
            corporateNumber =
                    Normalizer.normalize(corporateNumber, Normalizer.Form.NFKC)
                            .replaceAll("[\\s-]", "");
        }

        /// What stands against putting the organisation down.
        List<Obstacle> obstacles() {
            var obstacles = new ArrayList<Obstacle>();
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                obstacles.add(Obstacle.of(PartyRules.PROVIDER, "blank", "name"));
            }
            if (!corporateNumber.isEmpty() && !CorporateNumber.isRight(corporateNumber)) {
                obstacles.add(Obstacle.of(PartyRules.PROVIDER, "blank", "corporate-number"));
            }
            return obstacles;
        }

        Provider provider() {
            return new Provider(ProviderId.random(), name, corporateNumber);
        }
    }

    public Outcome<Person> signUp(Organisation organisation, Credentials credentials) {
        var obstacles = new ArrayList<>(credentials.obstacles(people));
        obstacles.addAll(organisation.obstacles());
        if (!obstacles.isEmpty()) {
            return Outcome.refused(obstacles);
        }
        var provider = organisation.provider();
        people.add(provider);
        var person =
                new Person(
                        PersonId.random(),
                        credentials.name(),
                        credentials.email(),
                        Role.PROVIDER_ADMIN,
                        provider.id());
        people.add(person, passwords.hash(credentials.password()));
        return Outcome.done(person);
    }
}
