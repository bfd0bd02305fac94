package jp.akashi.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far a mail has come.
///
/// @param tries how often it was handed over, or tried to be
/// @param at when it was written, handed over or settled
/// @param next when it is tried next, while it waits
/// @param remark in which way the last try failed, in the mail server's words or ours
public record Delivery(
        MailState state, int tries, Instant at, @Nullable Instant next, String remark) {
    /// Where a mail stands.
    public enum MailState {
        /// To be sent.
        WAITING,
        /// Being handed to the mail server at this moment.
        HANDED,
        /// The mail server has it.
        SENT,
        /// Not sent because there is no mail server; to be read in the outbox.
        KEPT,
        /// The hand-over was cut off: whether the mail server has it nobody knows.
        IN_DOUBT,
        /// The mail server does not take it.
        FAILED,
        /// Given up by the office.
        DISCARDED
    }

    public static Delivery written(Instant at) {
        return new Delivery(MailState.WAITING, 0, at, at, "");
    }

    Delivery settled(MailState end, Instant when, String why) {
        return new Delivery(end, tries, when, null, why);
    }

    Delivery waiting(Instant when, Instant nextTry, String why) {
        return new Delivery(MailState.WAITING, tries, when, nextTry, why);
    }
}
