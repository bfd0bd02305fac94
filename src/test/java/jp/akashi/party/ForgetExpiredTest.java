package jp.akashi.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.PersonId;
import jp.akashi.store.memory.MemoryAttempts;
import jp.akashi.store.memory.MemoryInvitations;
import jp.akashi.store.memory.MemoryRecoveries;
import jp.akashi.store.memory.MemorySignUps;
import org.junit.jupiter.api.Test;

/// What ran out is forgotten when nobody needs it any more, and not before.
class ForgetExpiredTest {
    private static final Instant SENT = Instant.parse("2026-02-27T00:00:00Z");
    private static final Digest KEY = Digest.of("みほん");

    private final MemoryAttempts attempts = new MemoryAttempts();
    private final MemoryRecoveries recoveries = new MemoryRecoveries();
    private final MemorySignUps signUps = new MemorySignUps();
    private final MemoryInvitations invitations = new MemoryInvitations();

    private void forgetAt(Instant now) {
        new ForgetExpired(attempts, recoveries, signUps, invitations, InstantSource.fixed(now))
                .forget();
    }

    @Test
    void anInvitationThatRanOutIsShownForAMonth() {
        invitations.add(new Invitation(KEY, null, "one@mihon.example", Role.OFFICE, SENT));
        var month = SENT.plus(Duration.ofDays(30));

        forgetAt(month);
        assertThat(invitations.listStaff()).hasSize(1);
        forgetAt(month.plusMillis(1));
        assertThat(invitations.listStaff()).isEmpty();
    }

    @Test
    void linksGoWhenTheyOpenNothingAnyMore() {
        recoveries.put(new Recovery(KEY, PersonId.random(), SENT));
        signUps.put(new SignUpLink(KEY, "one@mihon.example", SENT));

        forgetAt(SENT);
        assertThat(recoveries.find(KEY)).isPresent();
        assertThat(signUps.find(KEY)).isPresent();
        forgetAt(SENT.plusMillis(1));
        assertThat(recoveries.find(KEY)).isEmpty();
        assertThat(signUps.find(KEY)).isEmpty();
    }

    @Test
    void failuresAreForgottenWhenTheyCountNoMore() {
        attempts.replace(KEY, null, new Tries(3, SENT, null));

        forgetAt(SENT.plus(Tries.REMEMBERED));
        assertThat(attempts.find(KEY)).isPresent();
        forgetAt(SENT.plus(Tries.REMEMBERED).plusMillis(1));
        assertThat(attempts.find(KEY)).isEmpty();
    }
}
