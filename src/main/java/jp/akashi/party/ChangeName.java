package jp.akashi.party;

import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Changes the name a person goes by on the platform, and nothing else: what the person may do has
/// perhaps changed meanwhile, or is another provider's for now (代理).
public final class ChangeName {
    private final People people;

    public ChangeName(People people) {
        this.people = people;
    }

    public Outcome<Person> change(Person person, String name) {
        var plain = name.strip();
        if (plain.isEmpty() || plain.length() > Credentials.LONGEST_NAME) {
            return Outcome.refused(Obstacle.of(PartyRules.PERSON, "blank", "name"));
        }
        people.rename(person.id(), plain);
        return Outcome.done(person.named(plain));
    }
}
