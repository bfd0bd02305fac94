package jp.akashi.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.Proves;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.CheckPassword.Answer;
import jp.akashi.store.memory.MemoryAttempts;
import jp.akashi.store.memory.MemoryConnections;
import jp.akashi.store.memory.MemoryPeople;
import jp.akashi.store.memory.MemoryRecoveries;
import jp.akashi.store.memory.MemorySignIns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckPasswordTest {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final Person OFFICER =
            new Person(PersonId.random(), "事務 太郎", "taro@office.example.jp", Role.OFFICE, null);
    private static final String PASSWORD = "the present one";

    private final MemoryPeople people = new MemoryPeople();
    private final MemoryAttempts attempts = new MemoryAttempts();
    private final MemoryRecoveries recoveries = new MemoryRecoveries();
    private final MemorySignIns signIns = new MemorySignIns();
    private final MemoryConnections connections = new MemoryConnections();
    private final List<PersonId> keysRemoved = new ArrayList<>();
    private final List<PasswordHash> compared = new ArrayList<>();

    CheckPasswordTest() {
        people.add(OFFICER, new PasswordHash(PASSWORD));
    }

    @Test
    void whoHasThePasswordIsLetInHoweverTheAddressIsWritten() {
        assertThat(check(NOW, " TARO@office.example.jp ", PASSWORD))
                .isEqualTo(new Answer.Right(OFFICER));
        assertThat(check(NOW, OFFICER.email(), "another"))
                .isEqualTo(new Answer.Wrong(Optional.of(OFFICER), Optional.empty()));
    }

    @Test
    void anAddressNobodyHasIsComparedToo() {
        assertThat(check(NOW, "nobody@office.example.jp", "nobody's"))
                .isEqualTo(new Answer.Wrong(Optional.empty(), Optional.empty()));
        assertThat(compared).containsExactly(new PasswordHash("nobody's"));
    }

    @Test
    @Proves("PAR-08")
    void tenFailuresLockTheAccountForAQuarterOfAnHour() {
        var until = NOW.plus(Duration.ofMinutes(15));
        fail(NOW, OFFICER.email(), 9);
        assertThat(check(NOW, OFFICER.email(), "wrong"))
                .isEqualTo(new Answer.Wrong(Optional.of(OFFICER), Optional.of(until)));
        assertThat(check(until.minusMillis(1), OFFICER.email(), PASSWORD))
                .isEqualTo(new Answer.Locked(until));
        assertThat(check(until, OFFICER.email(), PASSWORD)).isInstanceOf(Answer.Right.class);
    }

    @ParameterizedTest
    @CsvSource({"PT1M, true", "PT1M0.001S, false", "P3D, false"})
    void aLockMadeWhileAClockWasAheadDoesNotHold(Duration ahead, boolean holds) {
        fail(NOW.plus(ahead), OFFICER.email(), 10);
        assertThat(check(NOW, OFFICER.email(), PASSWORD))
                .isInstanceOf(holds ? Answer.Locked.class : Answer.Right.class);
    }

    @Test
    void whoIsLetTryAgainByAClockSetRightIsLockedAfterTenFailuresAsAlways() {
        fail(NOW.plus(Duration.ofDays(3)), OFFICER.email(), 10);
        fail(NOW, OFFICER.email(), 10);
        assertThat(check(NOW, OFFICER.email(), PASSWORD)).isInstanceOf(Answer.Locked.class);
    }

    @Test
    @Proves("PAR-08")
    void aRightPasswordAfterNineFailuresBeginsAnew() {
        fail(NOW, OFFICER.email(), 9);
        assertThat(check(NOW, OFFICER.email(), PASSWORD)).isInstanceOf(Answer.Right.class);
        fail(NOW, OFFICER.email(), 9);
        assertThat(check(NOW, OFFICER.email(), PASSWORD)).isInstanceOf(Answer.Right.class);
    }

    @Test
    @Proves("PAR-08")
    void whatIsTriedOnIsLockedForTwiceAsLongUpToADay() {
        var locks = new ArrayList<Duration>();
        var at = NOW;
        for (int turn = 0; turn < 9; turn++) {
            fail(at, OFFICER.email(), 9);
            if (check(at, OFFICER.email(), "wrong") instanceof Answer.Wrong(_, var until)) {
                locks.add(Duration.between(at, until.orElseThrow()));
                at = until.orElseThrow();
            }
        }
        assertThat(locks)
                .startsWith(Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofMinutes(60))
                .endsWith(Duration.ofDays(1), Duration.ofDays(1));
    }

    @Test
    @Proves("PAR-08")
    void anAddressNobodyHasIsLockedInTheSameWay() {
        fail(NOW, "nobody@office.example.jp", 10);
        assertThat(check(NOW, "Nobody@office.example.jp", PASSWORD))
                .isEqualTo(new Answer.Locked(NOW.plus(Duration.ofMinutes(15))));
        assertThat(compared).hasSize(10);
    }

    @Test
    @Proves("PAR-09")
    void aLinkGivesAnotherPasswordOnceWithinHalfAnHour() {
        var secret = offer().orThrow().secret();
        var end = NOW.plus(Duration.ofMinutes(30));
        assertThat(recover(end, secret, "kurai yoru no hoshi")).isInstanceOf(Outcome.Refused.class);
        assertThat(recover(end.minusMillis(1), secret, "password1234"))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(recover(end.minusMillis(1), secret, "kurai yoru no hoshi").orThrow())
                .isEqualTo(OFFICER);
        assertThat(recover(NOW, secret, "another long one")).isInstanceOf(Outcome.Refused.class);
        assertThat(people.findPassword(OFFICER.id()))
                .contains(new PasswordHash("kurai yoru no hoshi"));
    }

    @Test
    @Proves("PAR-09")
    void recoveringEndsEverySignInEveryHoldUpAndEveryOtherWayIn() {
        var account = new Connection(new Identity("idp", "of another"), OFFICER.id(), NOW, null);
        connections.add(account);
        signIns.add(OFFICER.id(), "somewhere");
        fail(NOW, OFFICER.email(), 10);

        assertThat(recover(NOW, offer().orThrow().secret(), "short"))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(connections.find(OFFICER.id())).contains(account);
        assertThat(keysRemoved).isEmpty();
        recover(NOW, offer().orThrow().secret(), "kurai yoru no hoshi").orThrow();

        assertThat(connections.find(OFFICER.id())).isEmpty();
        assertThat(keysRemoved).containsExactly(OFFICER.id());
        assertThat(signIns.of(OFFICER.id())).isEmpty();
        assertThat(check(NOW, OFFICER.email(), "kurai yoru no hoshi"))
                .isInstanceOf(Answer.Right.class);
    }

    @Test
    @Proves("PAR-09")
    void onlyTheLastLinkWorksAndNoneForWhoHasLeft() {
        var first = offer().orThrow().secret();
        var last = offer().orThrow().secret();
        assertThat(recovering(NOW).find(first)).isEmpty();
        assertThat(recovering(NOW).find(last)).contains(OFFICER);
        people.close(OFFICER.id());
        assertThat(recovering(NOW).find(last)).isEmpty();
        assertThat(offer()).isInstanceOf(Outcome.Refused.class);
    }

    private void fail(Instant at, String email, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(check(at, email, "wrong")).isInstanceOf(Answer.Wrong.class);
        }
    }

    private Answer check(Instant at, String email, String password) {
        Passwords.Check check =
                (typed, stored) -> {
                    compared.add(stored);
                    return typed.equals(stored.encoded());
                };
        var hashes = new CheckPassword.Hashes(check, new PasswordHash("nobody's"));
        return new CheckPassword(people, attempts, hashes, InstantSource.fixed(at))
                .check(email, password);
    }

    private Outcome<OfferRecovery.Offered> offer() {
        return new OfferRecovery(people, recoveries, InstantSource.fixed(NOW))
                .offer(OFFICER.email());
    }

    private Outcome<Person> recover(Instant at, String secret, String password) {
        return recovering(at).recover(secret, password);
    }

    private RecoverPassword recovering(Instant at) {
        return new RecoverPassword(
                people,
                PasswordHash::new,
                new RecoverPassword.Traces(
                        recoveries,
                        signIns,
                        attempts,
                        new RecoverPassword.OtherWays(keysRemoved::add, connections)),
                InstantSource.fixed(at));
    }
}
