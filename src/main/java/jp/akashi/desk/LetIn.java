package jp.akashi.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import jp.akashi.access.Action;
import jp.akashi.journal.Act;
import jp.akashi.journal.Journal;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.notice.AccountNotice;
import jp.akashi.notice.Announce;
import jp.akashi.party.CheckFactor;
import jp.akashi.party.CheckIdentity;
import jp.akashi.party.CheckPassword;
import jp.akashi.party.CheckPassword.Answer;
import jp.akashi.party.PartyRules;
import jp.akashi.party.Person;
import jp.akashi.party.Vouched;

/// Lets people in (ログイン) and puts down who came, who failed and whose account is held up. What was
/// typed stands nowhere: it may be a password in the wrong blank.
public final class LetIn {
    private static final String NOBODY = "unknown";
    private static final String PROVIDER_OF_IDENTITY = "identity provider";

    private final Checks checks;
    private final Desk.Transactions transactions;
    private final Records records;
    private final InstantSource clock;

    /// What people are let in by.
    public record Checks(CheckPassword password, CheckFactor factor, CheckIdentity identity) {}

    /// Where it is put down, and who is told.
    public record Records(Journal journal, Announce announce) {}

    public LetIn(
            Checks checks, Desk.Transactions transactions, Records records, InstantSource clock) {
        this.checks = checks;
        this.transactions = transactions;
        this.records = records;
        this.clock = clock;
    }

    public Answer byPassword(String email, String password) {
        var answer = checks.password().check(email, password);
        transactions.inOne(() -> {
            note(answer);
            return Outcome.done(answer);
        });
        return answer;
    }

    /// Puts down who came by a passkey, which was looked at already; nobody when it was none of
    /// ours.
    public void byPasskey(Optional<Person> person) {
        transactions.inOne(() -> {
            person.ifPresentOrElse(
                    found -> append(found.id().value(), Action.SIGN_IN, found.id().value()),
                    () -> append("anonymous", Action.FAIL_SIGN_IN, NOBODY));
            return Outcome.done(person);
        });
    }

    /// Takes what an identity provider vouched for.
    public CheckIdentity.Answer byIdentity(Vouched vouched) {
        return transactions
                .inOne(() -> {
                    var answer = checks.identity().check(vouched);
                    note(answer);
                    return Outcome.done(answer);
                })
                .orThrow();
    }

    /// Puts down that somebody came back from an identity provider and was not let in.
    ///
    /// @param person whose account it was about, where that is known
    public void failedByIdentity(Optional<Person> person, String why) {
        transactions.inOne(() -> {
            var subject = person.map(found -> found.id().value()).orElse(NOBODY);
            append("anonymous", Action.FAIL_SIGN_IN, subject, PROVIDER_OF_IDENTITY + ": " + why);
            return Outcome.done(why);
        });
    }

    /// Takes the password of a person who is signed in and is asked for it again; failures count
    /// and are put down as at the sign-in. Not to be asked within an act: what it refuses would be
    /// forgotten with the act.
    ///
    /// @return PAR-06; or PAR-08 (`minutes`) once there were too many failures
    public Outcome<Answer.Right> confirm(Person person, String password) {
        var answer = checks.password().checkAgain(person, password);
        if (answer instanceof Answer.Right right) {
            return Outcome.done(right);
        }
        transactions.inOne(() -> {
            note(answer);
            return Outcome.done(answer);
        });
        return Outcome.refused(
                lock(answer)
                        .map(until -> held("password", until))
                        .orElseGet(() -> Obstacle.of(PartyRules.PRESENT_PASSWORD)));
    }

    private static Optional<Instant> lock(Answer answer) {
        return switch (answer) {
            case Answer.Right _ -> Optional.empty();
            case Answer.Wrong(_, var locked) -> locked;
            case Answer.Locked(var until) -> Optional.of(until);
        };
    }

    /// Takes a code of a person who is signed in and is asked for it again, as `confirm` takes a
    /// password.
    ///
    /// @return PAR-11; or PAR-08 (`minutes`) once there were too many failures
    public Outcome<CheckFactor.Answer.Right> confirmCode(Person person, String typed) {
        return switch (bySecondFactor(person, typed)) {
            case CheckFactor.Answer.Right right -> Outcome.done(right);
            case CheckFactor.Answer.Wrong(var locked) ->
                    Outcome.refused(
                            locked.map(until -> held("code", until))
                                    .orElseGet(() -> Obstacle.of(PartyRules.CODE)));
            case CheckFactor.Answer.Locked(var until) -> Outcome.refused(held("code", until));
        };
    }

    /// That nothing is taken until then.
    private Obstacle held(String what, Instant until) {
        var wait = Duration.between(clock.instant(), until);
        return Obstacle.of(PartyRules.LOCK, "case", what)
                .with("minutes", Math.max(1, wait.plusSeconds(59).toMinutes()));
    }

    /// Takes a code of somebody whose password was right.
    public CheckFactor.Answer bySecondFactor(Person person, String typed) {
        var answer = checks.factor().check(person, typed);
        transactions.inOne(() -> {
            note(person, answer);
            return Outcome.done(answer);
        });
        return answer;
    }

    private void note(CheckIdentity.Answer answer) {
        switch (answer) {
            case CheckIdentity.Answer.Right(var person) ->
                    append(
                            person.id().value(),
                            Action.SIGN_IN,
                            person.id().value(),
                            PROVIDER_OF_IDENTITY);
            case CheckIdentity.Answer.OtherOrganisation(var person) ->
                    append(
                            "anonymous",
                            Action.FAIL_SIGN_IN,
                            person.id().value(),
                            PROVIDER_OF_IDENTITY + ": other organisation");
            case CheckIdentity.Answer.Unknown _ ->
                    append(
                            "anonymous",
                            Action.FAIL_SIGN_IN,
                            NOBODY,
                            PROVIDER_OF_IDENTITY + ": not connected");
        }
    }

    private void note(Person person, CheckFactor.Answer answer) {
        var id = person.id().value();
        switch (answer) {
            case CheckFactor.Answer.Right _ -> append(id, Action.PASS_SECOND_FACTOR, id);
            case CheckFactor.Answer.Wrong(var locked) -> {
                append(id, Action.FAIL_SECOND_FACTOR, id);
                locked.ifPresent(
                        until -> heldUp(id, Optional.of(secondFactorLocked(person, until))));
            }
            case CheckFactor.Answer.Locked _ -> append(id, Action.FAIL_SECOND_FACTOR, id);
        }
    }

    private void note(Answer answer) {
        switch (answer) {
            case Answer.Right(var person) ->
                    append(person.id().value(), Action.SIGN_IN, person.id().value());
            case Answer.Wrong(var person, var locked) -> failed(person, locked);
            case Answer.Locked _ -> append("anonymous", Action.FAIL_SIGN_IN, NOBODY);
        }
    }

    private void failed(Optional<Person> person, Optional<Instant> locked) {
        var subject = person.map(found -> found.id().value()).orElse(NOBODY);
        append("anonymous", Action.FAIL_SIGN_IN, subject);
        locked.ifPresent(until -> heldUp(subject, person.map(found -> signInLocked(found, until))));
    }

    private void heldUp(String subject, Optional<AccountNotice> told) {
        append("system", Action.LOCK_SIGN_IN, subject);
        told.ifPresent(records.announce()::announce);
    }

    private AccountNotice signInLocked(Person person, Instant until) {
        return new AccountNotice.SignInLocked(person, until.toString(), minutes(until));
    }

    private AccountNotice secondFactorLocked(Person person, Instant until) {
        return new AccountNotice.SecondFactorLocked(person, until.toString(), minutes(until));
    }

    private long minutes(Instant until) {
        return Duration.between(clock.instant(), until).plusSeconds(30).toMinutes();
    }

    private void append(String actor, Action action, String subject) {
        append(actor, action, subject, "");
    }

    private void append(String actor, Action action, String subject, String why) {
        records.journal().append(new Act(actor, action, subject, Act.Digests.NONE, why));
    }
}
