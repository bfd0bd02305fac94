package jp.akashi.party;

import java.util.ArrayList;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Gives a person another password, against the present one, and ends the other sign-ins.
public final class ChangePassword {
    private final People people;
    private final Passwords passwords;
    private final Passwords.Check check;

    private final Held held;

    /// What somebody else may hold who knew the password before: other sign-ins, and links.
    public record Held(SignIns signIns, Recoveries recoveries) {}

    public ChangePassword(People people, Passwords passwords, Passwords.Check check, Held held) {
        this.people = people;
        this.passwords = passwords;
        this.check = check;
        this.held = held;
    }

    /// The present password and the next one as typed. Not printed.
    public record Typed(String present, String next) {
        @Override
        public String toString() {
            return "(passwords)";
        }
    }

    /// @param here the session it is done in, the only one that goes on
    public Outcome<Person> change(Person person, Typed typed, String here) {
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
        held.signIns().endOthers(person.id(), here);
        held.recoveries().removeOf(person.id());
        return Outcome.done(person);
    }
}
