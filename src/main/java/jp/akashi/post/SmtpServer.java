package jp.akashi.post;

import java.net.URI;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The mail server as the setting `akashi.smtp` names it: `smtp://mail.example.jp:587` with
/// STARTTLS, which has to succeed; `smtps://mail.example.jp:465` with TLS from the start;
/// `smtp://127.0.0.1:25?tls=none` for a relay on the same machine.
public record SmtpServer(String host, int port, Tls tls) {
    private static final int CONNECT_MILLIS = 10_000;
    private static final int ANSWER_MILLIS = 30_000;

    /// How the connection is kept from being read.
    public enum Tls {
        STARTTLS,
        FROM_THE_START,
        NONE
    }

    /// @throws IllegalArgumentException with the sentence for the person who set it
    public static SmtpServer parse(String setting) {
        var address = address(setting);
        var scheme = "" + address.getScheme();
        var host = address.getHost();
        boolean known = scheme.equals("smtp") || scheme.equals("smtps");
        if (!known || host == null || address.getUserInfo() != null) {
            throw wrong(setting);
        }
        var tls = tls(setting, scheme, address.getQuery());
        int usual = tls == Tls.FROM_THE_START ? 465 : 587;
        return new SmtpServer(host, address.getPort() < 0 ? usual : address.getPort(), tls);
    }

    private static URI address(String setting) {
        try {
            return URI.create(setting.strip());
        } catch (IllegalArgumentException noAddress) {
            throw wrong(setting);
        }
    }

    private static Tls tls(String setting, String scheme, @Nullable String query) {
        if (query == null) {
            return scheme.equals("smtps") ? Tls.FROM_THE_START : Tls.STARTTLS;
        }
        if (query.equals("tls=none") && scheme.equals("smtp")) {
            return Tls.NONE;
        }
        throw wrong(setting);
    }

    private static IllegalArgumentException wrong(String setting) {
        return new IllegalArgumentException(
                "akashi.smtp has to be smtp://HOST:PORT, smtps://HOST:PORT or smtp://HOST:PORT?tls=none, not "
                        + setting);
    }

    Properties properties(boolean signsIn) {
        var settings = new Properties();
        settings.put("mail.smtp.host", host);
        settings.put("mail.smtp.port", "" + port);
        settings.put("mail.smtp.auth", "" + signsIn);
        settings.put("mail.smtp.connectiontimeout", "" + CONNECT_MILLIS);
        settings.put("mail.smtp.timeout", "" + ANSWER_MILLIS);
        settings.put("mail.smtp.writetimeout", "" + ANSWER_MILLIS);
        settings.put("mail.smtp.ssl.enable", "" + (tls == Tls.FROM_THE_START));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.starttls.enable", "" + (tls == Tls.STARTTLS));
        settings.put("mail.smtp.starttls.required", "" + (tls == Tls.STARTTLS));
        // Without it the last answer is not read, and nobody would know whether the mail was taken.
        settings.put("mail.smtp.quitwait", "false");
        return settings;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
