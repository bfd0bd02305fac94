package jp.akashi.party;

import java.time.InstantSource;
import java.util.Optional;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Makes an account without a password out of an invitation to a provider's people, for who has
/// shown an account at an identity provider.
public final class AcceptByIdentity {
    private final People people;
    private final Invitations invitations;
    private final ConnectIdentity connectIdentity;
    private final InstantSource clock;

    public AcceptByIdentity(
            People people,
            Invitations invitations,
            ConnectIdentity connectIdentity,
            InstantSource clock) {
        this.people = people;
        this.invitations = invitations;
        this.connectIdentity = connectIdentity;
        this.clock = clock;
    }

    /// The invitation, while it can be used; none to the office or the committee.
    public Optional<Invitation> find(Digest secret) {
        return invitations
                .find(secret)
                .filter(found -> found.isOpenAt(clock.instant()))
                .filter(found -> found.role().ofProvider());
    }

    public Outcome<Person> accept(Digest secret, String name, Vouched vouched) {
        var invitation = find(secret);
        if (invitation.isEmpty()) {
            return Outcome.refused(Obstacle.of(PartyRules.INVITATION));
        }
        var credentials = new Credentials(name, invitation.get().email(), "");
        var obstacles = credentials.obstaclesWithoutPassword(people);
        if (!obstacles.isEmpty()) {
            return Outcome.refused(obstacles);
        }
        var person = invitation.get().taken(credentials);
        invitations.remove(secret);
        people.add(person, PasswordHash.NONE);
        return connectIdentity.connect(person, vouched);
    }
}
