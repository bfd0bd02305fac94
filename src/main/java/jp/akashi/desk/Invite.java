package jp.akashi.desk;

import java.time.Duration;
import java.util.function.Supplier;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.EmailAddress;
import jp.akashi.party.InviteMember;
import jp.akashi.party.InviteMember.Sent;
import jp.akashi.party.Pace;
import jp.akashi.party.PartyRules;
import jp.akashi.party.Person;
import jp.akashi.party.Role;

/// Invites people in somebody's name (招待), only so many a day: each is a mail to an address that
/// the inviter chose.
public final class Invite {
    private static final String OFFICE = "office";

    private final Desk desk;
    private final InviteMember inviteMember;
    private final Pace pace;
    private final TellOfAccounts tell;

    public Invite(Desk desk, InviteMember inviteMember, Pace pace, TellOfAccounts tell) {
        this.desk = desk;
        this.inviteMember = inviteMember;
        this.pace = pace;
        this.tell = tell;
    }

    /// Somebody for the inviter's own provider.
    public Outcome<Sent> colleague(Person by, ProviderId provider, String email, Role role) {
        var subject = Desk.Subject.of(provider, Access.Target.of(provider));
        return act(
                by,
                new Wish(Action.MANAGE_MEMBERS, subject, email),
                () -> inviteMember.inviteColleague(provider, email, role));
    }

    /// The first administrator of a provider that applied by post (郵送).
    public Outcome<Sent> first(Person by, ProviderId provider, String email) {
        var subject = Desk.Subject.of(provider, Access.Target.of(provider));
        return act(
                by,
                new Wish(Action.ENTER_PAPER, subject, email),
                () -> inviteMember.inviteFirst(provider, email));
    }

    /// Somebody for the office or the committee; the others of the office are told.
    public Outcome<Sent> staff(Person by, String email, Role role) {
        var subject = Desk.Subject.of("staff", Access.Target.NONE);
        return act(
                by,
                new Wish(Action.MANAGE_STAFF, subject, email),
                () ->
                        inviteMember
                                .invite(null, email, role)
                                .map(sent -> tell.staffInvited(by, sent)));
    }

    private record Wish(Action action, Desk.Subject subject, String email) {}

    /// Counted by who invites, and by the box it goes to, before the act: what is refused within
    /// one is forgotten with it.
    private Outcome<Sent> act(Person by, Wish wish, Supplier<Outcome<Sent>> work) {
        desk.check(by, wish.action(), wish.subject().target());
        var provider = by.provider();
        var box = "invite " + EmailAddress.digest(wish.email());
        return pace.take(Pace.Door.INVITATION, provider == null ? OFFICE : provider.value())
                .or(() -> pace.take(Pace.Door.LINK, box))
                .map(Invite::tooMany)
                .orElseGet(() -> desk.act(by, wish.action(), wish.subject(), work));
    }

    private static Outcome<Sent> tooMany(Duration wait) {
        return Outcome.refused(
                Obstacle.of(PartyRules.INVITATIONS, "minutes", wait.plusSeconds(59).toMinutes()));
    }
}
