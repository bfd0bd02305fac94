package jp.akashi.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import jp.akashi.kernel.DispatchId;
import jp.akashi.notice.Audience;
import jp.akashi.notice.Delivery;
import jp.akashi.notice.Dispatch;
import jp.akashi.notice.Mail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing that somebody typed becomes a header of a mail, or another reader.
class LettersTest {
    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final String HANAKO = "hanako@mihon.example";

    private final Session session = Session.getInstance(new Properties());
    private final Letters letters = new Letters("見本の認定機関", "office@akashi.example", () -> NOON);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "g:a@x.jp,b@y.jp;",
                "g:a@x.jp;",
                "a@x.jp,b@y.jp",
                "a@x.jp\r\nBcc: b@y.jp",
                "a@x.jp\nBcc: b@y.jp",
                "Hanako <a@x.jp>",
                "@@"
            })
    void whatIsNotOneMailboxGetsNoMail(String address) {
        assertThatThrownBy(() -> letters.write(session, dispatch(address, "見本")))
                .isInstanceOf(AddressException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Welcome\r\nBcc: b@y.jp",
                "Welcome\nBcc: b@y.jp",
                "Welcome\rBcc: b@y.jp",
                "見本\r\nBcc: b@y.jp\r\n\r\n本文",
                "Welcome\u2028Bcc: b@y.jp",
                "Welcome\r\n Bcc: b@y.jp"
            })
    void aSubjectStaysOneHeader(String subject) throws Exception {
        var message = letters.write(session, dispatch(HANAKO, subject));

        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getHeader("Subject")).hasSize(1);
        assertThat(message.getSubject()).contains("Bcc: b@y.jp").doesNotContainPattern("\\R");
        assertThat(message.getAllRecipients()).hasSize(1);
        var sent = new ByteArrayOutputStream();
        message.writeTo(sent);
        assertThat(head(sent.toString(StandardCharsets.US_ASCII)).lines())
                .noneMatch(line -> line.startsWith("Bcc"));
    }

    @Test
    void aTextMayHoldWhatLooksLikeAHeader() throws Exception {
        var message = letters.write(session, dispatch(HANAKO, "見本"));

        assertThat(message.getContent().toString()).contains("Bcc: b@y.jp");
        assertThat(message.getAllRecipients())
                .singleElement()
                .satisfies(to -> assertThat(to.toString()).isEqualTo(HANAKO));
    }

    private static String head(String mail) {
        return mail.substring(0, mail.indexOf("\r\n\r\n"));
    }

    private static Dispatch dispatch(String to, String subject) {
        return new Dispatch(
                DispatchId.random(),
                new Dispatch.Origin("key", "received", Audience.PROVIDER, null),
                new Mail(to, subject, "髙﨑様\r\nBcc: b@y.jp\n", ""),
                NOON,
                Delivery.written(NOON));
    }
}
