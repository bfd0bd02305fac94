package jp.akashi.party;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/// Invites somebody by a link that works once, within a week: a colleague of a provider, or a
/// person of the office or the committee.
public final class InviteMember {
    private static final Duration VALID = Duration.ofDays(7);
    private final People people;
    private final Invitations invitations;
    private final InstantSource clock;

    public InviteMember(People people, Invitations invitations, InstantSource clock) {
        this.people = people;
        this.invitations = invitations;
        this.clock = clock;
    }

    /// The secret for the link, and the invitation as stored. The secret is not printed.
    ///
    /// @param owner of the account the address has already: gets a mail of another kind
    public record Sent(String secret, Invitation invitation, Optional<Person> owner) {
        Sent(String secret, Invitation invitation) {
            this(secret, invitation, Optional.empty());
        }

        @Override
        public String toString() {
            return invitation.email();
        }
    }

    /// @param provider whose people it is to join; nothing for the office and the committee
    public Outcome<Sent> invite(@Nullable ProviderId provider, String email, Role role) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        if (!EmailAddress.isRight(address)) {
            return Outcome.refused(Obstacle.of(PartyRules.PERSON, "blank", "email"));
        }
        if (people.findByEmail(address).isPresent()) {
            return Outcome.refused(Obstacle.of(PartyRules.PERSON, "blank", "invited"));
        }
        return Outcome.done(sent(provider, address, role));
    }

    /// Invites a colleague, in whose name a provider asks: it is not told whether somebody else's
    /// address has an account, only that one of its own has.
    public Outcome<Sent> inviteColleague(ProviderId provider, String email, Role role) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        var owner = people.findByEmail(address);
        if (owner.isEmpty() || provider.equals(owner.get().provider())) {
            return invite(provider, address, role);
        }
        var sent = sent(provider, address, role);
        return Outcome.done(new Sent(sent.secret(), sent.invitation(), owner));
    }

    /// Invites the first administrator of a provider that nobody signs in for yet; earlier such
    /// invitations end. Who has people invites by itself: nobody from outside makes an
    /// administrator there.
    public Outcome<Sent> inviteFirst(ProviderId provider, String email) {
        if (!people.listMembers(provider).isEmpty()) {
            return Outcome.refused(Obstacle.of(PartyRules.OWN_PEOPLE));
        }
        var waiting = invitations.list(provider);
        return invite(provider, email, Role.PROVIDER_ADMIN)
                .map(sent -> {
                    waiting.forEach(earlier -> invitations.remove(earlier.secret()));
                    return sent;
                });
    }

    private Sent sent(@Nullable ProviderId provider, String address, Role role) {
        var secret = Id.random();
        var invitation =
                new Invitation(
                        Digest.of(secret), provider, address, role, clock.instant().plus(VALID));
        invitations.add(invitation);
        return new Sent(secret, invitation);
    }
}
