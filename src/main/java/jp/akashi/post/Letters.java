package jp.akashi.post;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import jp.akashi.notice.Dispatch;
import jp.akashi.party.EmailAddress;

/// Makes mails of dispatches: plain text in UTF-8 from the certifying body, with an id that stays
/// the same however often a mail is handed over.
///
/// @param name the sender's name
/// @param address the sender's address
public record Letters(String name, String address, InstantSource clock) {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    MimeMessage write(Session session, Dispatch dispatch) throws MessagingException {
        var id = dispatch.messageId(address.substring(address.indexOf('@') + 1));
        var message = new Identified(session, id);
        message.setFrom(from());
        message.setRecipient(Message.RecipientType.TO, to(dispatch.mail().to()));
        message.setSubject(oneLine(dispatch.mail().subject()), UTF_8);
        message.setText(dispatch.mail().whole(), UTF_8);
        message.setHeader("Content-Transfer-Encoding", "base64");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        message.saveChanges();
        return message;
    }

    /// One mailbox: a group or a list would be sent on to others.
    private static InternetAddress to(String address) throws AddressException {
        if (!EmailAddress.isRight(address)) {
            throw new AddressException("not the address of one mailbox", address);
        }
        return new InternetAddress(address, true);
    }

    /// What comes after the end of a line would be another header.
    private static String oneLine(String subject) {
        return subject.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }

    private InternetAddress from() throws MessagingException {
        try {
            return new InternetAddress(address, name, UTF_8);
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }

    private static final class Identified extends MimeMessage {
        private final String id;

        private Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
