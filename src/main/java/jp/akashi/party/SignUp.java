package jp.akashi.party;

import java.util.ArrayList;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;

/// Brings a provider onto the platform with the person who will manage its members.
public final class SignUp {
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
                    java.text.Normalizer.normalize(corporateNumber, java.text.Normalizer.Form.NFKC)
                            .replaceAll("[\\s-]", "");
        }
    }

    public Outcome<Person> signUp(Organisation organisation, Credentials credentials) {
        var obstacles = new ArrayList<>(credentials.obstacles(people));
        boolean nameless = organisation.name().isEmpty() || organisation.name().length() > 200;
        if (nameless) {
            obstacles.add(Obstacle.of(PartyRules.PROVIDER, "blank", "name"));
        }
        if (!organisation.corporateNumber().isEmpty()
                && !CorporateNumber.isRight(organisation.corporateNumber())) {
            obstacles.add(Obstacle.of(PartyRules.PROVIDER, "blank", "corporate-number"));
        }
        if (!obstacles.isEmpty()) {
            return Outcome.refused(obstacles);
        }
        var provider =
                new Provider(
                        ProviderId.random(), organisation.name(), organisation.corporateNumber());
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
