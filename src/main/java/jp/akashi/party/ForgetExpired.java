package jp.akashi.party;

import java.time.Duration;
import java.time.InstantSource;

/// Forgets what ran out: failures nothing followed, and links. An invitation is shown as run out
/// for a month before, so that who sent it can send it again.
public final class ForgetExpired {
    private static final Duration SHOWN = Duration.ofDays(30);

    private final Attempts attempts;
    private final Recoveries recoveries;
    private final SignUps signUps;
    private final Invitations invitations;
    private final InstantSource clock;

    public ForgetExpired(
            Attempts attempts,
            Recoveries recoveries,
            SignUps signUps,
            Invitations invitations,
            InstantSource clock) {
        this.attempts = attempts;
        this.recoveries = recoveries;
        this.signUps = signUps;
        this.invitations = invitations;
        this.clock = clock;
    }

    public void forget() {
        var now = clock.instant();
        attempts.forget(now.minus(Tries.REMEMBERED));
        recoveries.forget(now);
        signUps.forget(now);
        invitations.forget(now.minus(SHOWN));
    }
}
