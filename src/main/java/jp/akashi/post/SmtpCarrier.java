package jp.akashi.post;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.Optional;
import jp.akashi.notice.Carrier;
import jp.akashi.notice.Dispatch;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/// Hands mails to a mail server.
public final class SmtpCarrier implements Carrier {
    private final SmtpServer server;
    private final Login login;
    private final Letters letters;

    /// How the platform signs in at the mail server; with an empty user it does not.
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    public SmtpCarrier(SmtpServer server, Login login, Letters letters) {
        this.server = server;
        this.login = login;
        this.letters = letters;
    }

    @Override
    public boolean carries() {
        return true;
    }

    @Override
    public Route open() {
        return new Connection(Session.getInstance(server.properties(!login.user().isEmpty())));
    }

    private final class Connection implements Route {
        private final Session session;
        private @Nullable Transport transport;
        private @Nullable String trouble;

        private Connection(Session session) {
            this.session = session;
            connect();
        }

        private void connect() {
            try {
                var opened = session.getTransport("smtp");
                opened.connect(
                        server.host(),
                        server.port(),
                        login.user().isEmpty() ? null : login.user(),
                        login.user().isEmpty() ? null : login.password());
                transport = opened;
                trouble = null;
            } catch (MessagingException failure) {
                transport = null;
                trouble = "メールサーバー(" + server + ")に接続できません: " + said(failure);
            }
        }

        @Override
        public Optional<String> trouble() {
            return Optional.ofNullable(trouble);
        }

        @Override
        public Answer hand(Dispatch dispatch) {
            if (transport == null || !transport.isConnected()) {
                connect();
            }
            return transport == null ? new Answer.Later("" + trouble) : hand(transport, dispatch);
        }

        private Answer hand(Transport open, Dispatch dispatch) {
            try {
                var letter = letters.write(session, dispatch);
                open.sendMessage(letter, letter.getAllRecipients());
                return new Answer.Taken();
            } catch (AddressException noAddress) {
                return new Answer.Never("宛先の形が正しくありません: " + said(noAddress));
            } catch (SendFailedException refused) {
                return refused(refused);
            } catch (MessagingException broken) {
                return new Answer.Unknown("送信の途中で接続が切れました: " + said(broken));
            }
        }

        @Override
        public void close() {
            try {
                if (transport != null) {
                    transport.close();
                }
            } catch (MessagingException _) {
                // everything that was taken has been answered
            }
        }
    }

    private static Carrier.Answer refused(SendFailedException refused) {
        int code = code(refused);
        if (code >= 500) {
            return new Carrier.Answer.Never(said(refused));
        }
        return code >= 400
                ? new Carrier.Answer.Later(said(refused))
                : new Carrier.Answer.Unknown(said(refused));
    }

    /// The mail server's answer as a number; zero when there was none.
    private static int code(@Nullable Exception failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException sending when sending.getNextException() == null ->
                    sending.getReturnCode();
            case MessagingException other -> code(other.getNextException());
            case null, default -> 0;
        };
    }

    private static String said(MessagingException failure) {
        var inner = failure.getNextException();
        var words =
                inner == null || inner.getMessage() == null
                        ? failure.getMessage()
                        : inner.getMessage();
        return ("" + words).replaceAll("\\s+", " ").strip();
    }
}
