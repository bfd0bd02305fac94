package jp.akashi.desk;

import jp.akashi.access.Action;
import jp.akashi.journal.Act;
import jp.akashi.journal.Journal;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.EmailAddress;
import jp.akashi.party.OfferRecovery;
import jp.akashi.party.Pace;
import jp.akashi.party.PartyRules;
import jp.akashi.party.Person;
import jp.akashi.party.RecoverPassword;

/// Carries out the recovery of an account (パスワードの再設定), for which nobody is signed in, with its
/// journal entries and mails.
public final class RecoverAccount {
    private final OfferRecovery offerRecovery;
    private final RecoverPassword recoverPassword;
    private final Desk.Transactions transactions;
    private final Records records;

    /// Where it is put down and counted, and who is told.
    public record Records(Journal journal, TellOfAccounts tell, Pace pace) {}

    public RecoverAccount(
            OfferRecovery offerRecovery,
            RecoverPassword recoverPassword,
            Desk.Transactions transactions,
            Records records) {
        this.offerRecovery = offerRecovery;
        this.recoverPassword = recoverPassword;
        this.transactions = transactions;
        this.records = records;
    }

    /// Sends the link to an address that has an account, unless it got too many already, whoever
    /// asked. Other addresses are counted in the same way.
    public Outcome<OfferRecovery.Offered> offer(String email) {
        var box = "recover " + EmailAddress.digest(email);
        if (records.pace().take(Pace.Door.LINK, box).isPresent()) {
            return Outcome.refused(Obstacle.of(PartyRules.RECOVERY));
        }
        return transactions.inOne(() ->
                offerRecovery
                        .offer(email)
                        .map(offered -> {
                            note("anonymous", offered.person());
                            return records.tell().offered(offered);
                        }));
    }

    public Outcome<Person> recover(String secret, String password) {
        return transactions.inOne(() ->
                recoverPassword
                        .recover(secret, password)
                        .map(person -> {
                            note(person.id().value(), person);
                            return records.tell().recovered(person);
                        }));
    }

    private void note(String actor, Person person) {
        records.journal()
                .append(
                        new Act(
                                actor,
                                Action.RECOVER_PASSWORD,
                                person.id().value(),
                                Act.Digests.NONE,
                                ""));
    }
}
