package jp.akashi.desk;

import java.util.function.Function;
import java.util.function.Supplier;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.journal.Act;
import jp.akashi.journal.Journal;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;

/// Carries out what a person asks for: permission first, then the work, its journal entry and the
/// mails that tell of it in one transaction. What is refused leaves no trace in the records.
public final class Desk {
    private final Transactions transactions;
    private final Journal journal;
    private final Announcements announcements;

    public Desk(Transactions transactions, Journal journal, Announcements announcements) {
        this.transactions = transactions;
        this.journal = journal;
        this.announcements = announcements;
    }

    /// A desk whose acts nobody is told of.
    public Desk(Transactions transactions, Journal journal) {
        this(transactions, journal, Announcements.NONE);
    }

    /// Runs work as a whole or not at all.
    public interface Transactions {
        /// Commits what `work` did when it returns `Done`, undoes it when it returns `Refused` or
        /// throws.
        <T> Outcome<T> inOne(Supplier<Outcome<T>> work);
    }

    /// What an act is aimed at: its id for the journal, who may touch it, and why it is done (empty
    /// when that is plain).
    public record Subject(String id, Access.Target target, String reason) {
        public static Subject of(Object id, Access.Target target) {
            return new Subject(id.toString(), target, "");
        }

        public Subject because(String why) {
            return new Subject(id, target, why);
        }
    }

    /// Does something in a person's name.
    ///
    /// @throws NotAllowed when the table of permissions does not let the person
    public <T> Outcome<T> act(
            Person person, Action action, Subject subject, Supplier<Outcome<T>> work) {
        check(person, action, subject.target());
        return transactions.inOne(() -> {
            var before = journal.fingerprint(thing(subject.id()));
            return work.get().map(noted(person, action, subject, before));
        });
    }

    /// Does something nobody is signed in for yet, such as signing up.
    public <T> Outcome<T> actAnonymously(Action action, String subject, Supplier<Outcome<T>> work) {
        return transactions.inOne(() -> {
            var before = journal.fingerprint(thing(subject));
            return work.get()
                    .map(value -> {
                        var digests = digests(before, subject, value);
                        journal.append(new Act("anonymous", action, subject, digests, ""));
                        return value;
                    });
        });
    }

    /// Lets a person look, or not.
    ///
    /// @throws NotAllowed when the table of permissions does not let the person
    public void check(Person person, Action action, Access.Target target) {
        if (!Access.isAllowed(person, action, target)) {
            throw new NotAllowed(
                    person, action, Access.isAllowedAtSomeStage(person, action, target));
        }
    }

    private <T> Function<T, T> noted(Person person, Action action, Subject subject, String before) {
        return value -> {
            journal.append(
                    new Act(
                            person.id().value(),
                            person.substitute() ? "" + person.provider() : "",
                            action,
                            subject.id(),
                            digests(before, subject.id(), value),
                            subject.reason()));
            announcements.done(subject, value);
            return value;
        };
    }

    /// What the records held of the thing before the act, and what they hold now; of what they do
    /// not keep by its id, what came of the act.
    private Act.Digests digests(String before, String subject, Object value) {
        var after = journal.fingerprint(thing(subject));
        return before.isEmpty() && after.isEmpty()
                ? new Act.Digests("", Digest.of(value.toString()).hex())
                : new Act.Digests(before, after);
    }

    /// A part of a thing is named after it: draft/part.
    private static String thing(String subject) {
        return subject.split("/", 2)[0];
    }
}
