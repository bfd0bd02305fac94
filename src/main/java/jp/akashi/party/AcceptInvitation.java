package jp.akashi.party;

import java.time.InstantSource;
import java.util.Optional;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Makes an account out of an invitation.
public final class AcceptInvitation {
    private final People people;
    private final Invitations invitations;
    private final Passwords passwords;
    private final InstantSource clock;

    public AcceptInvitation(
            People people, Invitations invitations, Passwords passwords, InstantSource clock) {
        this.people = people;
        this.invitations = invitations;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// The invitation behind a link, while it can be used.
    public Optional<Invitation> find(String secret) {
        return invitations.find(Digest.of(secret)).filter(found -> found.isOpenAt(clock.instant()));
    }

    public Outcome<Person> accept(String secret, String name, String password) {
        var invitation = find(secret);
        if (invitation.isEmpty()) {
            return Outcome.refused(Obstacle.of(PartyRules.INVITATION));
        }
        var credentials = new Credentials(name, invitation.get().email(), password);
        var obstacles = credentials.obstacles(people);
        if (!obstacles.isEmpty()) {
            return Outcome.refused(obstacles);
        }
        invitations.remove(invitation.get().secret());
        var person = invitation.get().taken(credentials);
        people.add(person, passwords.hash(password));
        return Outcome.done(person);
    }
}
