package jp.akashi.post;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import jp.akashi.notice.Dispatch;

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
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(dispatch.mail().to(), true));
        message.setSubject(dispatch.mail().subject(), UTF_8);
        message.setText(dispatch.mail().whole(), UTF_8);
        message.setHeader("Content-Transfer-Encoding", "base64");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        message.saveChanges();
        return message;
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
