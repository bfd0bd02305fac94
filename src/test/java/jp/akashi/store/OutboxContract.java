package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.DispatchId;
import jp.akashi.kernel.Id;
import jp.akashi.notice.Audience;
import jp.akashi.notice.Delivery;
import jp.akashi.notice.Delivery.MailState;
import jp.akashi.notice.Dispatch;
import jp.akashi.notice.Mail;
import jp.akashi.notice.Outbox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

interface OutboxContract extends Contract {
    /// Long before every other test's mails are due.
    Instant EARLY = Instant.parse("2001-01-01T00:00:00Z");

    private Outbox outbox() {
        return stores().outbox();
    }

    @Test
    default void aMailIsKeptAsItWasWritten() {
        var application = given().application();
        var mail = mail(Id.random(), "a@mihon.example", application.id());

        assertThat(outbox().add(mail)).isTrue();

        assertThat(outbox().find(mail.id())).contains(mail);
        assertThat(outbox().listAbout(application.id())).containsExactly(mail);
        assertThat(outbox().find(DispatchId.random())).isEmpty();
        discard(mail);
    }

    @Test
    default void aMailToEveryAudienceIsKept() {
        for (var audience : Audience.values()) {
            var mail = mail(Id.random(), "a@mihon.example", null);
            var origin = new Dispatch.Origin(mail.origin().key(), "received", audience, null);
            var to = new Dispatch(mail.id(), origin, mail.mail(), EARLY, mail.delivery());
            assertThat(outbox().add(to)).isTrue();
            assertThat(outbox().find(to.id())).contains(to);
            discard(to);
        }
    }

    @Test
    default void anAddressIsToldOfAnOccasionOnce() {
        var key = Id.random();
        var mail = mail(key, "a@mihon.example", null);

        assertThat(outbox().add(mail)).isTrue();
        assertThat(outbox().add(mail(key, "a@mihon.example", null))).isFalse();
        var other = mail(key, "b@mihon.example", null);
        assertThat(outbox().add(other)).isTrue();
        discard(mail);
        discard(other);
    }

    @Test
    default void aMailIsClaimedOnceWhenItIsDue() {
        var mail = mail(Id.random(), "a@mihon.example", null);
        outbox().add(mail);
        assertThat(outbox().isAnyDue(EARLY.minusMillis(1))).isFalse();
        assertThat(outbox().claim(EARLY.minusMillis(1))).isEmpty();
        assertThat(outbox().isAnyDue(EARLY)).isTrue();

        var claimed = outbox().claim(EARLY).orElseThrow();

        assertThat(claimed)
                .isEqualTo(mail.with(new Delivery(MailState.HANDED, 1, EARLY, null, "")));
        assertThat(outbox().find(mail.id())).contains(claimed);
        assertThat(outbox().isAnyDue(EARLY)).isFalse();
        assertThat(outbox().claim(EARLY)).isEmpty();
        discard(claimed);
    }

    @Test
    default void aMailIsSettledOnlyAsItWasSeen() {
        var mail = mail(Id.random(), "a@mihon.example", null);
        outbox().add(mail);
        var claimed = outbox().claim(EARLY).orElseThrow();
        var sent = claimed.with(new Delivery(MailState.SENT, 1, EARLY.plusSeconds(1), null, ""));

        assertThat(outbox().settle(mail, sent)).isFalse();
        assertThat(outbox().settle(claimed, sent)).isTrue();
        assertThat(outbox().settle(claimed, sent)).isFalse();

        assertThat(outbox().find(mail.id())).contains(sent);
    }

    @Test
    default void whatIsDueWaitsUntilLater() {
        var mail = mail(Id.random(), "a@mihon.example", null);
        outbox().add(mail);
        var later = EARLY.plus(Duration.ofMinutes(1));

        outbox().postpone(EARLY, later, "接続できません");

        assertThat(outbox().claim(EARLY)).isEmpty();
        assertThat(outbox().find(mail.id()).orElseThrow().delivery())
                .isEqualTo(new Delivery(MailState.WAITING, 0, EARLY, later, "接続できません"));
        discard(outbox().claim(later).orElseThrow());
    }

    @Test
    default void whatWasHandedOverLongAgoIsInDoubt() {
        outbox().add(mail(Id.random(), "a@mihon.example", null));
        var claimed = outbox().claim(EARLY).orElseThrow();
        var now = EARLY.plusSeconds(300);

        assertThat(outbox().doubt(EARLY, now)).isZero();
        assertThat(outbox().doubt(EARLY.plusMillis(1), now)).isEqualTo(1);

        assertThat(outbox().find(claimed.id()).orElseThrow().delivery())
                .isEqualTo(new Delivery(MailState.IN_DOUBT, 1, now, null, ""));
    }

    @Test
    default void whatWaitsForAMomentThatIsTooFarIsDueNow() {
        var far = Instant.parse("2999-01-01T00:00:00Z");
        var mail = mail(Id.random(), "a@mihon.example", null);
        var put = mail.with(new Delivery(MailState.WAITING, 0, EARLY, far, ""));
        outbox().add(put);

        outbox().recall(far.minusSeconds(60), far);
        assertThat(outbox().find(mail.id())).contains(put);
        var now = far.minusSeconds(61);
        outbox().recall(now, far.minusSeconds(1));

        var due = put.with(new Delivery(MailState.WAITING, 0, EARLY, now, ""));
        assertThat(outbox().find(mail.id())).contains(due);
        discard(due);
    }

    @Test
    default void whatWasHandedOverAtAMomentThatHasNotComeIsInDoubt() {
        outbox().add(mail(Id.random(), "a@mihon.example", null));
        var claimed = outbox().claim(EARLY).orElseThrow();
        var now = EARLY.minusSeconds(300);

        assertThat(outbox().doubt(now.minusSeconds(300), now)).isZero();
        assertThat(outbox().doubt(now.minusSeconds(299), now)).isEqualTo(1);

        assertThat(outbox().find(claimed.id()).orElseThrow().state()).isEqualTo(MailState.IN_DOUBT);
    }

    @Test
    default void mailsAreListedByStateTheNewestFirstAndCounted() {
        int before = outbox().count().getOrDefault(MailState.DISCARDED, 0);
        var one = mail(Id.random(), "a@mihon.example", null);
        var other = mail(Id.random(), "b@mihon.example", null);
        for (var mail : List.of(one, other)) {
            outbox().add(mail);
            discard(mail);
        }

        assertThat(outbox().listAt(Set.of(MailState.DISCARDED), 2))
                .extracting(Dispatch::id)
                .containsExactly(other.id(), one.id());
        assertThat(outbox().listAt(EnumSet.complementOf(EnumSet.of(MailState.DISCARDED)), 100))
                .extracting(Dispatch::id)
                .doesNotContain(one.id(), other.id());
        assertThat(outbox().count()).containsEntry(MailState.DISCARDED, before + 2);
    }

    private void discard(Dispatch seen) {
        var end = new Delivery(MailState.DISCARDED, seen.delivery().tries(), EARLY, null, "");
        assertThat(outbox().settle(seen, seen.with(end))).isTrue();
    }

    private static Dispatch mail(String key, String address, @Nullable ApplicationId application) {
        return new Dispatch(
                DispatchId.random(),
                new Dispatch.Origin(key, "received", Audience.PROVIDER, application),
                new Mail(address, "件名", "本文\n二行目 {secret}", "abc"),
                EARLY,
                Delivery.written(EARLY));
    }
}
