package jp.akashi.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import jp.akashi.kernel.Clocks;

/// Sends what waits in the outbox. That a mail is being handed over is noted before it is; when the
/// program ends in between, the mail is in doubt and not sent again by itself.
public final class SendWaiting {
    /// Longer than a mail server may take to answer all that a hand-over asks of it.
    private static final Duration CUT_OFF = Duration.ofMinutes(5);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private static final int MOST_TRIES = 40;
    private static final int MOST_AT_ONCE = 500;

    private final Outbox outbox;
    private final Carrier carrier;
    private final InstantSource clock;

    public SendWaiting(Outbox outbox, Carrier carrier, InstantSource clock) {
        this.outbox = outbox;
        this.carrier = carrier;
        this.clock = clock;
    }

    /// @return how many mails were handed over
    public int send() {
        var now = clock.instant();
        outbox.doubt(now.minus(CUT_OFF), now);
        outbox.recall(now, now.plus(LONGEST_PAUSE).plus(Clocks.SLACK));
        if (!outbox.isAnyDue(now)) {
            return 0;
        }
        try (var route = carrier.open()) {
            var trouble = route.trouble();
            if (trouble.isPresent()) {
                outbox.postpone(now, now.plus(pause(1)), trouble.get());
                return 0;
            }
            return sendAll(route);
        }
    }

    private int sendAll(Carrier.Route route) {
        int handed = 0;
        Optional<Dispatch> next = outbox.claim(clock.instant());
        while (next.isPresent()) {
            var dispatch = next.get();
            var answer = route.hand(dispatch);
            outbox.settle(dispatch, after(dispatch, answer, clock.instant()));
            handed++;
            next = handed < MOST_AT_ONCE ? outbox.claim(clock.instant()) : Optional.empty();
        }
        return handed;
    }

    private static Dispatch after(Dispatch dispatch, Carrier.Answer answer, Instant now) {
        return switch (answer) {
            case Carrier.Answer.Taken _ -> gone(dispatch, Delivery.MailState.SENT, now);
            case Carrier.Answer.Kept _ -> gone(dispatch, Delivery.MailState.KEPT, now);
            case Carrier.Answer.Later(var reply) -> later(dispatch, now, reply);
            case Carrier.Answer.Never(var reply) ->
                    dispatch.with(
                            dispatch.delivery().settled(Delivery.MailState.FAILED, now, reply));
            case Carrier.Answer.Unknown(var reason) ->
                    dispatch.with(
                            dispatch.delivery().settled(Delivery.MailState.IN_DOUBT, now, reason));
        };
    }

    private static Dispatch gone(Dispatch dispatch, Delivery.MailState end, Instant now) {
        return dispatch.with(dispatch.delivery().settled(end, now, "")).withoutSecret();
    }

    private static Dispatch later(Dispatch dispatch, Instant now, String reply) {
        var delivery = dispatch.delivery();
        return dispatch.with(
                delivery.tries() < MOST_TRIES
                        ? delivery.waiting(now, now.plus(pause(delivery.tries())), reply)
                        : delivery.settled(Delivery.MailState.FAILED, now, reply));
    }

    /// One minute after the first try, then twice as long each time, up to an hour.
    static Duration pause(int tries) {
        var pause = Duration.ofMinutes(1L << Math.min(tries - 1, 6));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
