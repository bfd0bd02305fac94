package jp.akashi.party;

import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Changes the name a person goes by on the platform.
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
        var changed =
                new Person(person.id(), plain, person.email(), person.role(), person.provider());
        people.change(changed);
        return Outcome.done(changed);
    }
}
