package jp.akashi.party;

import java.time.InstantSource;
import java.util.Optional;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Signs up whoever has the link that was sent to the address.
public final class TakeUpSignUp {
    private final SignUps signUps;
    private final SignUp signUp;
    private final InstantSource clock;

    public TakeUpSignUp(SignUps signUps, SignUp signUp, InstantSource clock) {
        this.signUps = signUps;
        this.signUp = signUp;
        this.clock = clock;
    }

    /// What is typed besides the address, which the link has. Not printed.
    public record Typed(SignUp.Organisation organisation, String name, String password) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// The link, while it can be used.
    public Optional<SignUpLink> find(String secret) {
        return signUps.find(Digest.of(secret)).filter(link -> link.isOpenAt(clock.instant()));
    }

    public Outcome<Person> signUp(String secret, Typed typed) {
        var link = find(secret);
        if (link.isEmpty()) {
            return Outcome.refused(Obstacle.of(PartyRules.SAME_ANSWER));
        }
        var credentials = new Credentials(typed.name(), link.get().email(), typed.password());
        return signUp.signUp(typed.organisation(), credentials)
                .map(person -> {
                    signUps.remove(link.get().secret());
                    return person;
                });
    }
}
