package jp.akashi.notice;

import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import jp.akashi.Proves;
import jp.akashi.notice.Delivery.MailState;
import jp.akashi.notice.SettleDispatch.Wish;
import jp.akashi.road.SetClock;
import jp.akashi.store.memory.MemoryOutbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What the office does with a mail by hand.
class SettleDispatchTest {
    private final SetClock clock = SetClock.at("2026-11-24");
    private final MemoryOutbox outbox = new MemoryOutbox();
    private final SettleDispatch settle = new SettleDispatch(outbox, clock);

    @ParameterizedTest
    @CsvSource({
        "WAITING, true, false, true",
        "HANDED, false, false, false",
        "SENT, false, false, false",
        "KEPT, true, false, false",
        "IN_DOUBT, true, true, true",
        "FAILED, true, true, true",
        "DISCARDED, false, false, false",
    })
    @Proves("NOT-03")
    void aMailIsSettledFromTheStatesInWhichThatMakesSense(
            MailState state, boolean resend, boolean arrived, boolean discard) {
        assertThat(isDone(at(state), Wish.RESEND, MailState.WAITING)).isEqualTo(resend);
        assertThat(isDone(at(state), Wish.ARRIVED, MailState.SENT)).isEqualTo(arrived);
        assertThat(isDone(at(state), Wish.DISCARD, MailState.DISCARDED)).isEqualTo(discard);
    }

    private boolean isDone(Dispatch mail, Wish wish, MailState end) {
        boolean done = rulesOf(settle.settle(mail, wish)).isEmpty();
        assertThat(outbox.find(mail.id()).orElseThrow().state())
                .isEqualTo(done ? end : mail.state());
        return done;
    }

    @ParameterizedTest
    @EnumSource(Wish.class)
    @Proves("NOT-03")
    void aMailThatHasChangedMeanwhileIsLeftAlone(Wish wish) {
        var seen = at(MailState.FAILED);
        settle.settle(seen, Wish.RESEND).orThrow();

        assertThat(rulesOf(settle.settle(seen, wish))).containsExactly("NOT-03");
    }

    @Test
    @Proves("NOT-03")
    void anInvitationWhoseSecretIsGoneIsNotSentAgain() {
        var kept = at(MailState.KEPT, "https://akashi.example/invitations/{secret}");

        assertThat(rulesOf(settle.settle(kept, Wish.RESEND))).containsExactly("NOT-03");
    }

    private Dispatch at(MailState state) {
        return at(state, "本文");
    }

    private Dispatch at(MailState state, String text) {
        var origin =
                new Dispatch.Origin(
                        "key " + outbox.count().values(), "received", Audience.PROVIDER, null);
        var dispatch =
                Dispatch.of(
                                origin,
                                new Mail("hanako@mihon.example", "件名", text, ""),
                                clock.instant())
                        .with(
                                new Delivery(
                                        state,
                                        1,
                                        clock.instant(),
                                        state == MailState.WAITING ? clock.instant() : null,
                                        ""));
        assertThat(outbox.add(dispatch)).isTrue();
        return dispatch;
    }
}
