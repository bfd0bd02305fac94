package jp.akashi.party;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import jp.akashi.kernel.Digest;

/// Tells whether somebody who signs in (ログイン) has the password of an account, and holds them up
/// when it was tried too often. Whether there is such an account shows neither in the answer nor in
/// the work. Each attempt counts before the password is looked at, so that many at once are no more
/// than one after the other.
public final class CheckPassword {
    private static final int LONGEST_PASSWORD = 200;

    private final People people;
    private final Attempts attempts;
    private final Passwords.Check check;
    private final PasswordHash nobodys;
    private final InstantSource clock;

    public CheckPassword(People people, Attempts attempts, Hashes hashes, InstantSource clock) {
        this.people = people;
        this.attempts = attempts;
        this.check = hashes.check();
        this.nobodys = hashes.nobodys();
        this.clock = clock;
    }

    /// How passwords are compared, and what with where there is no account.
    ///
    /// @param nobodys a password hashed like the others
    public record Hashes(Passwords.Check check, PasswordHash nobodys) {}

    /// What came of it.
    public sealed interface Answer {
        /// It is the password of this person.
        record Right(Person person) implements Answer {}

        /// There is no such account, or it has another password.
        ///
        /// @param person whose account it is, for the records alone
        /// @param lockedUntil since this failure
        record Wrong(Optional<Person> person, Optional<Instant> lockedUntil) implements Answer {}

        /// It was not looked at: there were too many failures before.
        record Locked(Instant until) implements Answer {}
    }

    public Answer check(String email, String password) {
        var account = account(email);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        while (true) {
            var seen = attempts.find(account);
            var lock = seen.flatMap(tries -> tries.findLockAt(now));
            if (lock.isPresent()) {
                return new Answer.Locked(lock.get());
            }
            var next = seen.orElse(Tries.none(now)).another(now);
            if (attempts.replace(account, seen.orElse(null), next)) {
                return compared(email, password, next);
            }
        }
    }

    private Answer compared(String email, String password, Tries counted) {
        var person = people.findByEmail(email.strip());
        var stored = person.flatMap(found -> people.findPassword(found.id())).orElse(nobodys);
        boolean right = password.length() <= LONGEST_PASSWORD && check.isRight(password, stored);
        if (!right || person.isEmpty()) {
            return new Answer.Wrong(person, counted.findLockAt(counted.last()));
        }
        attempts.clear(account(email));
        return new Answer.Right(person.get());
    }

    static Digest account(String email) {
        return Digest.of(email.strip().toLowerCase(Locale.ROOT));
    }
}
