package jp.akashi.party;

import jp.akashi.kernel.Outcome;

/// Gives a person another password, against the present one, and ends the other sign-ins.
public final class ChangePassword {
    private final People people;
    private final Passwords passwords;
    private final Held held;

    /// What somebody else may hold who knew the password before: other sign-ins, and links.
    public record Held(SignIns signIns, Recoveries recoveries) {}

    public ChangePassword(People people, Passwords passwords, Held held) {
        this.people = people;
        this.passwords = passwords;
        this.held = held;
    }

    /// @param known what came of checking the present password, which counts how often it was tried
    /// @param here the session it is done in, the only one that goes on
    public Outcome<Person> change(CheckPassword.Answer.Right known, String next, String here) {
        var person = known.person();
        var obstacle = new Credentials(person.name(), person.email(), next).findPasswordObstacle();
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        people.setPassword(person.id(), passwords.hash(next));
        held.signIns().endOthers(person.id(), here);
        held.recoveries().removeOf(person.id());
        return Outcome.done(person);
    }
}
