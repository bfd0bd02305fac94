package jp.akashi.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.akashi.Proves;
import jp.akashi.notice.Carrier.Answer;
import jp.akashi.notice.Delivery.MailState;
import jp.akashi.road.SetClock;
import jp.akashi.store.memory.MemoryOutbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How mails leave the outbox.
class SendWaitingTest {
    private final SetClock clock = SetClock.at("2026-11-24");
    private final MemoryOutbox outbox = new MemoryOutbox();
    private final ScriptedCarrier carrier = new ScriptedCarrier();
    private final SendWaiting send = new SendWaiting(outbox, carrier, clock);

    /// A carrier that does as it is told and remembers what it got.
    private static final class ScriptedCarrier implements Carrier, Carrier.Route {
        private final List<Dispatch> got = new ArrayList<>();
        private Optional<String> trouble = Optional.empty();
        private Supplier<Answer> next = Answer.Taken::new;

        @Override
        public boolean carries() {
            return true;
        }

        @Override
        public Route open() {
            return this;
        }

        @Override
        public Optional<String> trouble() {
            return trouble;
        }

        @Override
        public Answer hand(Dispatch dispatch) {
            got.add(dispatch);
            return next.get();
        }

        @Override
        public void close() {
            // open for ever
        }
    }

    @Test
    void aMailIsSentOnce() {
        var mail = put("a");

        assertThat(send.send()).isEqualTo(1);
        assertThat(send.send()).isZero();

        assertThat(carrier.got).extracting(Dispatch::id).containsExactly(mail.id());
        assertThat(state(mail)).isEqualTo(MailState.SENT);
    }

    @Test
    void whileTheMailServerIsDownMailsWaitAndSayWhy() {
        var one = put("a");
        var other = put("b");
        carrier.trouble = Optional.of("mail.example:587 に接続できません");

        assertThat(send.send()).isZero();
        clock.pass(Duration.ofSeconds(59));
        assertThat(send.send()).isZero();

        assertThat(now(one).delivery())
                .isEqualTo(
                        new Delivery(
                                MailState.WAITING,
                                0,
                                one.writtenAt(),
                                one.writtenAt().plusSeconds(60),
                                "mail.example:587 に接続できません"));
        carrier.trouble = Optional.empty();
        assertThat(send.send()).isZero();
        clock.pass(Duration.ofSeconds(1));
        assertThat(send.send()).isEqualTo(2);
        assertThat(state(other)).isEqualTo(MailState.SENT);
        assertThat(carrier.got).hasSize(2);
    }

    @Test
    void aMailThatIsNotTakenNowIsTriedAgainEverLater() {
        var mail = put("a");
        carrier.next = () -> new Answer.Later("450 busy");
        var pauses = new ArrayList<Long>();

        for (int tries = 0; tries < 9; tries++) {
            send.send();
            var at = now(mail).delivery();
            pauses.add(Duration.between(at.at(), at.next()).toMinutes());
            clock.pass(Duration.ofMinutes(pauses.getLast()));
        }

        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
        carrier.next = Answer.Taken::new;
        send.send();
        assertThat(state(mail)).isEqualTo(MailState.SENT);
    }

    @ParameterizedTest
    @CsvSource({"39, WAITING", "40, FAILED"})
    void afterDaysInVainTheOfficeIsAsked(int tries, MailState state) {
        var mail = put("a");
        carrier.next = () -> new Answer.Later("450 busy");

        for (int i = 0; i < tries; i++) {
            send.send();
            clock.pass(Duration.ofHours(1));
        }

        assertThat(state(mail)).isEqualTo(state);
    }

    @Test
    void aMailThatIsNeverTakenIsNotTriedAgain() {
        var mail = put("a");
        carrier.next = () -> new Answer.Never("550 no such user");

        send.send();
        clock.pass(Duration.ofDays(1));

        assertThat(send.send()).isZero();
        assertThat(now(mail).delivery().remark()).isEqualTo("550 no such user");
        assertThat(state(mail)).isEqualTo(MailState.FAILED);
    }

    @Test
    void withoutAMailServerMailsAreKeptAndNotSentWhenThereIsOneLater() {
        var mail = put("a");
        carrier.next = Answer.Kept::new;

        send.send();
        carrier.next = Answer.Taken::new;
        clock.pass(Duration.ofDays(1));

        assertThat(send.send()).isZero();
        assertThat(state(mail)).isEqualTo(MailState.KEPT);
    }

    @Test
    @Proves("NOT-02")
    void aMailWhoseConnectionBrokeIsInDoubtAndNotSentAgain() {
        var mail = put("a");
        carrier.next = () -> new Answer.Unknown("connection reset");

        send.send();
        carrier.next = Answer.Taken::new;
        clock.pass(Duration.ofDays(1));

        assertThat(send.send()).isZero();
        assertThat(state(mail)).isEqualTo(MailState.IN_DOUBT);
        assertThat(carrier.got).hasSize(1);
    }

    @Test
    @Proves("NOT-02")
    void aMailIsInDoubtWhenTheProgramEndedWhileItWasHandedOver() {
        var cut = put("a");
        carrier.next =
                () -> {
                    throw new IllegalStateException("killed");
                };
        assertThatThrownBy(send::send).hasMessage("killed");
        carrier.next = Answer.Taken::new;
        var other = put("b");

        clock.pass(Duration.ofMinutes(5));
        send.send();
        assertThat(state(cut)).isEqualTo(MailState.HANDED);
        assertThat(state(other)).isEqualTo(MailState.SENT);

        clock.pass(Duration.ofMillis(1));
        send.send();
        assertThat(state(cut)).isEqualTo(MailState.IN_DOUBT);
        assertThat(carrier.got).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT2M", "PT2H", "P3D"})
    void aMailWrittenOrPutOffWhileTheClockWasAheadGoesOnceItIsRight(Duration ahead) {
        clock.pass(ahead);
        carrier.next = () -> new Answer.Later("450 busy");
        var tried = put("a");
        send.send();
        carrier.next = Answer.Taken::new;
        var written = put("b");
        clock.pass(ahead.negated());

        assertThat(send.send()).isEqualTo(2);
        assertThat(send.send()).isZero();

        assertThat(state(tried)).isEqualTo(MailState.SENT);
        assertThat(state(written)).isEqualTo(MailState.SENT);
        assertThat(carrier.got).hasSize(3);
    }

    @Test
    void mailsPutOffByAMailServerThatIsDownAreNotTriedAllTheTimeOnceTheClockIsRight() {
        clock.pass(Duration.ofDays(3));
        var mail = put("a");
        clock.pass(Duration.ofDays(-3));
        carrier.trouble = Optional.of("mail.example:587 に接続できません");

        send.send();

        assertThat(now(mail).delivery().next()).isEqualTo(clock.instant().plusSeconds(60));
        send.send();
        clock.pass(Duration.ofSeconds(1));
        send.send();
        assertThat(now(mail).delivery().next()).isEqualTo(clock.instant().plusSeconds(59));
    }

    @Test
    @Proves("NOT-02")
    void aMailCutOffWhileTheClockWasAheadIsInDoubtAndNotSentAgain() {
        var cut = put("a");
        clock.pass(Duration.ofDays(3));
        carrier.next =
                () -> {
                    throw new IllegalStateException("killed");
                };
        assertThatThrownBy(send::send).hasMessage("killed");
        carrier.next = Answer.Taken::new;
        clock.pass(Duration.ofDays(-3));

        assertThat(send.send()).isZero();

        assertThat(state(cut)).isEqualTo(MailState.IN_DOUBT);
        assertThat(carrier.got).hasSize(1);
    }

    @Test
    void theSecretOfAnInvitationGoesWithItsMail() {
        var mail = put("a", "https://akashi.example/invitations/{secret}", "abc");

        send.send();

        assertThat(carrier.got.getFirst().mail().whole()).endsWith("/invitations/abc");
        assertThat(now(mail).mail().secret()).isEmpty();
        assertThat(now(mail).mail().isWhole()).isFalse();
    }

    private Dispatch put(String key) {
        return put(key, "本文", "");
    }

    private Dispatch put(String key, String text, String secret) {
        Instant at = clock.instant();
        var dispatch =
                Dispatch.of(
                        new Dispatch.Origin(key, "received", Audience.PROVIDER, null),
                        new Mail("hanako@mihon.example", "件名", text, secret),
                        at);
        outbox.add(dispatch);
        return dispatch;
    }

    private Dispatch now(Dispatch mail) {
        return outbox.find(mail.id()).orElseThrow();
    }

    private MailState state(Dispatch mail) {
        return now(mail).state();
    }
}
