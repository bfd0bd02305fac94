package jp.akashi.party;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.PersonId;

/// Tells whether somebody who signs in (ログイン) has the password of an account, and holds them up
/// when it was tried too often. Whether there is such an account shows neither in the answer nor in
/// the work.
public final class CheckPassword {
    private static final int LONGEST_PASSWORD = 200;

    private final People people;
    private final HoldUp holdUp;
    private final Passwords.Check check;
    private final PasswordHash nobodys;

    public CheckPassword(People people, Attempts attempts, Hashes hashes, InstantSource clock) {
        this.people = people;
        this.holdUp = new HoldUp(attempts, clock);
        this.check = hashes.check();
        this.nobodys = hashes.nobodys();
    }

    /// How passwords are compared, and what with where there is no account.
    ///
    /// @param nobodys a password hashed like the others
    public record Hashes(Passwords.Check check, PasswordHash nobodys) {}

    /// What came of it.
    public sealed interface Answer {
        /// It is the password of this person.
        record Right(Person person) implements Answer {}

        /// There is no such account, or it has another password or none.
        ///
        /// @param person whose account it is, for the records alone
        /// @param lockedUntil since this failure
        record Wrong(Optional<Person> person, Optional<Instant> lockedUntil) implements Answer {}

        /// It was not looked at: there were too many failures before.
        record Locked(Instant until) implements Answer {}
    }

    public Answer check(String email, String password) {
        return check(account(email), email, password);
    }

    /// Of somebody who is signed in and is asked for it again. Failures at the sign-in, which
    /// strangers can cause, hold nobody up here, nor the other way round.
    public Answer checkAgain(Person person, String password) {
        return check(again(person.id()), person.email(), password);
    }

    private Answer check(Digest account, String email, String password) {
        var turn = holdUp.count(account);
        if (turn.held().isPresent()) {
            return new Answer.Locked(turn.held().get());
        }
        var person = people.findByEmail(email.strip());
        var stored = person.flatMap(found -> people.findPassword(found.id()));
        boolean right =
                password.length() <= LONGEST_PASSWORD
                        && check.isRight(password, stored.orElse(nobodys));
        if (!right || person.isEmpty() || stored.isEmpty()) {
            return new Answer.Wrong(person, turn.locks());
        }
        holdUp.clear(account);
        return new Answer.Right(person.get());
    }

    static Digest again(PersonId person) {
        return Digest.of("again " + person);
    }

    static Digest account(String email) {
        return EmailAddress.digest(email);
    }
}
