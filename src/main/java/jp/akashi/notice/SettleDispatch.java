package jp.akashi.notice;

import static jp.akashi.notice.Delivery.MailState.*;

import java.time.InstantSource;
import java.util.Set;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// What the office does with a mail by hand: send it again, note that it has arrived, or give it
/// up.
public final class SettleDispatch {
    private final Outbox outbox;
    private final InstantSource clock;

    /// What becomes of the mail.
    public enum Wish {
        RESEND(Set.of(IN_DOUBT, FAILED, KEPT, WAITING)),
        ARRIVED(Set.of(IN_DOUBT, FAILED)),
        DISCARD(Set.of(WAITING, IN_DOUBT, FAILED));

        private final Set<Delivery.MailState> from;

        Wish(Set<Delivery.MailState> from) {
            this.from = from;
        }

        /// Whether it can be wished for a mail at this state.
        public boolean fits(Dispatch dispatch) {
            return from.contains(dispatch.state()) && (this != RESEND || dispatch.mail().isWhole());
        }
    }

    public SettleDispatch(Outbox outbox, InstantSource clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /// @param seen the mail as the person saw it
    /// @return the mail as it is now; NOT-03 when it has changed or cannot be settled so
    public Outcome<Dispatch> settle(Dispatch seen, Wish wish) {
        if (!wish.fits(seen)) {
            return refused(seen);
        }
        var next = next(seen, wish);
        return outbox.settle(seen, next) ? Outcome.done(next) : refused(seen);
    }

    private Dispatch next(Dispatch seen, Wish wish) {
        var now = clock.instant();
        return switch (wish) {
            case RESEND -> seen.with(Delivery.written(now));
            case ARRIVED -> seen.with(seen.delivery().settled(SENT, now, "")).withoutSecret();
            case DISCARD -> seen.with(seen.delivery().settled(DISCARDED, now, "")).withoutSecret();
        };
    }

    private static Outcome<Dispatch> refused(Dispatch seen) {
        return Outcome.refused(Obstacle.of(NoticeRules.AS_SEEN, "state", seen.state()));
    }
}
