package jp.akashi.desk;

import java.time.InstantSource;
import jp.akashi.notice.AccountNotice;
import jp.akashi.notice.Announce;
import jp.akashi.notice.StaffNotice;
import jp.akashi.party.InviteMember;
import jp.akashi.party.OfferRecovery;
import jp.akashi.party.Person;

/// Tells the owner of an account what was done with it, and the office who joins it.
public final class TellOfAccounts {
    private final Announce announce;
    private final InstantSource clock;

    public TellOfAccounts(Announce announce, InstantSource clock) {
        this.announce = announce;
        this.clock = clock;
    }

    /// Sends the link; the mail is written in the transaction of the offer.
    public OfferRecovery.Offered offered(OfferRecovery.Offered offered) {
        announce.announce(new AccountNotice.RecoveryOffered(offered));
        return offered;
    }

    public <T> T factorChanged(Person person, T value) {
        announce.announce(
                new AccountNotice.SecondFactorChanged(person, clock.instant().toString()));
        return value;
    }

    public <T> T passkeyChanged(Person person, T value) {
        announce.announce(new AccountNotice.PasskeyChanged(person, clock.instant().toString()));
        return value;
    }

    public <T> T identityChanged(Person person, T value) {
        announce.announce(new AccountNotice.IdentityChanged(person, clock.instant().toString()));
        return value;
    }

    public Person recovered(Person person) {
        announce.announce(new AccountNotice.AccountRecovered(person, clock.instant().toString()));
        return person;
    }

    /// Tells the others of the office whom one of them invited to work there or in the committee.
    public InviteMember.Sent staffInvited(Person by, InviteMember.Sent sent) {
        announce.announce(new StaffNotice.StaffInvited(sent.invitation(), by));
        return sent;
    }

    /// Tells the others of the office who works there or in the committee from now on.
    public Person joined(Person person) {
        if (!person.role().ofProvider()) {
            announce.announce(new StaffNotice.StaffJoined(person));
        }
        return person;
    }

    public Person passwordReplaced(Person person) {
        announce.announce(new AccountNotice.PasswordReplaced(person, clock.instant().toString()));
        return person;
    }
}
