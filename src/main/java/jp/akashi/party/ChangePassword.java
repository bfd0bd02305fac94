package jp.akashi.party;

import java.util.ArrayList;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Gives a person another password, against the present one.
public final class ChangePassword {
    private final People people;
    private final Passwords passwords;
    private final Passwords.Check check;

    public ChangePassword(People people, Passwords passwords, Passwords.Check check) {
        this.people = people;
        this.passwords = passwords;
        this.check = check;
    }

    /// The present password and the next one as typed. Not printed.
    public record Typed(String present, String next) {
        @Override
        public String toString() {
            return "(passwords)";
        }
    }

    public Outcome<Person> change(Person person, Typed typed) {
        var obstacles = new ArrayList<Obstacle>();
        if (people.findPassword(person.id())
                .filter(stored -> check.isRight(typed.present(), stored))
                .isEmpty()) {
            obstacles.add(Obstacle.of(PartyRules.PRESENT_PASSWORD));
        }
        new Credentials(person.name(), person.email(), typed.next())
                .findPasswordObstacle()
                .ifPresent(obstacles::add);
        if (!obstacles.isEmpty()) {
            return Outcome.refused(obstacles);
        }
        people.setPassword(person.id(), passwords.hash(typed.next()));
        return Outcome.done(person);
    }
}
