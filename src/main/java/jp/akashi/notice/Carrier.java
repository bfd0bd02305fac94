package jp.akashi.notice;

import java.util.Optional;

/// Who takes mails to where they go.
public interface Carrier {
    /// Whether mails leave the house at all.
    boolean carries();

    /// Goes to the mail server; always returns, also when it cannot be reached.
    Route open();

    /// A way to the mail server, for some mails one after the other.
    interface Route extends AutoCloseable {
        /// Why the mail server cannot be reached; nothing when it can.
        Optional<String> trouble();

        /// Hands a mail over.
        Answer hand(Dispatch dispatch);

        @Override
        void close();
    }

    /// What became of a mail that was handed over.
    sealed interface Answer {
        /// The mail server has it.
        record Taken() implements Answer {}

        /// There is no mail server.
        record Kept() implements Answer {}

        /// The mail server does not take it now.
        record Later(String reply) implements Answer {}

        /// The mail server does not take it at all.
        record Never(String reply) implements Answer {}

        /// The connection broke while it was handed over.
        record Unknown(String reason) implements Answer {}
    }
}
