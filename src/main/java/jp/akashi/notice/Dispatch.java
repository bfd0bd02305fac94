package jp.akashi.notice;

import java.time.Instant;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.DispatchId;
import org.jspecify.annotations.Nullable;

/// A mail in the outbox (送信箱): written in the transaction of the act it tells of, sent afterwards.
public record Dispatch(
        DispatchId id, Origin origin, Mail mail, Instant writtenAt, Delivery delivery) {
    /// What it tells of: of one key one address is told once.
    public record Origin(
            String key, String kind, Audience audience, @Nullable ApplicationId application) {
        static Origin of(Notice notice) {
            return new Origin(
                    notice.key(), notice.kind(), notice.audience(), notice.about().orElse(null));
        }

        public Optional<ApplicationId> findApplication() {
            return Optional.ofNullable(application);
        }
    }

    static Dispatch of(Origin origin, Mail mail, Instant at) {
        return new Dispatch(DispatchId.random(), origin, mail, at, Delivery.written(at));
    }

    public Delivery.MailState state() {
        return delivery.state();
    }

    /// What a mail server knows the mail by, the same however often it is handed over.
    public String messageId(String host) {
        return "<" + id + "@" + host + ">";
    }

    public Dispatch with(Delivery next) {
        return new Dispatch(id, origin, mail, writtenAt, next);
    }

    Dispatch withoutSecret() {
        return new Dispatch(id, origin, mail.withoutSecret(), writtenAt, delivery);
    }
}
