package jp.akashi.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import jp.akashi.kernel.DispatchId;
import jp.akashi.notice.Audience;
import jp.akashi.notice.Carrier.Answer;
import jp.akashi.notice.Delivery;
import jp.akashi.notice.Dispatch;
import jp.akashi.notice.Mail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Handing mails to a mail server, on a real connection.
class SmtpCarrierTest {
    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private final FakeSmtp server = new FakeSmtp();
    private final SmtpCarrier carrier = carrier(server.address());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aMailArrivesAsItWasWritten() throws Exception {
        var dispatch = to("hanako@mihon.example");
        try (var route = carrier.open()) {
            assertThat(route.trouble()).isEmpty();
            assertThat(route.hand(dispatch)).isEqualTo(new Answer.Taken());
        }

        var taken = server.taken().getFirst();
        var message =
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(taken.text().getBytes(StandardCharsets.US_ASCII)));
        assertThat(taken.to()).isEqualTo("hanako@mihon.example");
        assertThat(message.getSubject()).isEqualTo("【情報開示認定】髙﨑 𠮷田 ㈱");
        assertThat(message.getContent().toString().replace("\r\n", "\n"))
                .isEqualTo(
                        "髙﨑様\n\n.\n一行目が点の行も、そのまま届きます。\nhttps://akashi.example/invitations/abc\n");
        assertThat(message.getMessageID()).isEqualTo("<" + dispatch.id() + "@akashi.example>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getFrom()[0].toString()).contains("office@akashi.example");
    }

    @ParameterizedTest
    @CsvSource({
        "nobody@mihon.example, 550",
        "@@, 宛先",
    })
    void anAddressThatIsNotThereIsNeverTaken(String address, String words) {
        try (var route = carrier.open()) {
            assertThat(route.hand(to(address)))
                    .isInstanceOfSatisfying(
                            Answer.Never.class, never -> assertThat(never.reply()).contains(words));
            // the connection is good for the next one
            assertThat(route.hand(to("hanako@mihon.example"))).isEqualTo(new Answer.Taken());
        }
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void aMailServerThatIsBusyIsAskedLater() {
        try (var route = carrier.open()) {
            assertThat(route.hand(to("busy@mihon.example"))).isInstanceOf(Answer.Later.class);
            server.manner(FakeSmtp.Manner.REFUSE_FOR_NOW);
            assertThat(route.hand(to("hanako@mihon.example")))
                    .isInstanceOfSatisfying(
                            Answer.Later.class, later -> assertThat(later.reply()).contains("451"));
        }
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void aMailServerThatHangsUpLeavesTheMailInDoubt() {
        server.manner(FakeSmtp.Manner.TAKE_AND_HANG_UP);
        try (var route = carrier.open()) {
            assertThat(route.hand(to("hanako@mihon.example"))).isInstanceOf(Answer.Unknown.class);
            // the next mail goes over a connection of its own
            server.manner(FakeSmtp.Manner.TAKE);
            assertThat(route.hand(to("taro@mihon.example"))).isEqualTo(new Answer.Taken());
        }
        assertThat(server.taken()).hasSize(2);
    }

    @Test
    void aMailServerThatIsDownIsATrouble() {
        server.stop();
        try (var route = carrier.open()) {
            assertThat(route.trouble().orElseThrow())
                    .contains("メールサーバー(127.0.0.1:" + server.port() + ")に接続できません");
            assertThat(route.hand(to("hanako@mihon.example"))).isInstanceOf(Answer.Later.class);
        }
        server.restart();
        try (var route = carrier.open()) {
            assertThat(route.trouble()).isEmpty();
        }
    }

    @Test
    void withoutStarttlsNothingIsSaidUnlessThatIsSet() {
        try (var route = carrier("smtp://127.0.0.1:" + server.port()).open()) {
            assertThat(route.trouble().orElseThrow()).contains("STARTTLS");
        }
        assertThat(server.taken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example, mail.example, 587, STARTTLS",
        "smtp://mail.example:25, mail.example, 25, STARTTLS",
        "smtps://mail.example, mail.example, 465, FROM_THE_START",
        "smtp://127.0.0.1:25?tls=none, 127.0.0.1, 25, NONE",
    })
    void aSettingNamesHostPortAndTls(String setting, String host, int port, SmtpServer.Tls tls) {
        assertThat(SmtpServer.parse(setting)).isEqualTo(new SmtpServer(host, port, tls));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.example:25",
                "http://mail.example",
                "smtp://",
                "smtps://mail.example?tls=none",
                "smtp://mail.example?tls=maybe",
                "smtp://user:secret@mail.example",
                "smtp://a b",
            })
    void anotherSettingIsRefused(String setting) {
        assertThatThrownBy(() -> SmtpServer.parse(setting))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("akashi.smtp has to be");
    }

    private static SmtpCarrier carrier(String address) {
        return new SmtpCarrier(
                SmtpServer.parse(address),
                new SmtpCarrier.Login("", ""),
                new Letters("見本の認定機関", "office@akashi.example", () -> NOON));
    }

    private static Dispatch to(String address) {
        return new Dispatch(
                DispatchId.random(),
                new Dispatch.Origin("key", "received", Audience.PROVIDER, null),
                new Mail(
                        address,
                        "【情報開示認定】髙﨑 𠮷田 ㈱",
                        "髙﨑様\n\n.\n一行目が点の行も、そのまま届きます。\nhttps://akashi.example/invitations/{secret}\n",
                        "abc"),
                NOON,
                Delivery.written(NOON));
    }
}
