package jp.akashi.setting;

import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// How the value of a setting is written.
public enum Form {
    TEXT("a text", _ -> true),
    FOLDER("a path", text -> text.indexOf('\0') < 0),
    SWITCH("true or false", matches("true|false")),
    NUMBER("a whole number", matches("\\d{1,9}")),
    PORT("a port from 0 to 65535", Form::isPort),
    HOST("an address to listen on", matches("[0-9A-Za-z.:_\\[\\]-]+")),
    HOSTS("addresses parted by commas", matches("[0-9A-Fa-f.:]+(\\s*,\\s*[0-9A-Fa-f.:]+)*")),
    DURATION("a time such as 30s, 90m, 12h or 7d", matches("[1-9]\\d{0,5}(ms|s|m|h|d)")),
    PACE("so many within a time, such as 60/10m", matches("[1-9]\\d{0,6}/[1-9]\\d{0,3}[smh]")),
    EMAIL("a mail address", matches("[^\\s@<>,;]+@[^\\s@<>,;]+")),
    CONTACT(
            "mailto:ADDRESS, https://PAGE or tel:+NUMBER",
            matches("mailto:[^\\s@]+@[^\\s@]+|https://\\S+|tel:\\+[0-9-]+")),
    ADDRESS("an address beginning with https:// or http://", Form::isAddress),
    JDBC("the address of a PostgreSQL, beginning with jdbc:postgresql://", Form::isJdbc),
    SMTP(
            "smtp://HOST:PORT, smtps://HOST:PORT or smtp://HOST:PORT?tls=none",
            matches("smtp://[^\\s/?@]+(\\?tls=none)?|smtps://[^\\s/?@]+")),
    CLAMAV("tcp:HOST:PORT or unix:/PATH", matches("tcp:(//)?.+:\\d{1,5}|unix:(//)?/.+")),
    KEYS("32 bytes in Base64, or while it is changed two such with a comma between", Form::areKeys);

    private static final int KEY_BYTES = 32;
    private static final int LAST_PORT = 65_535;

    private final String says;
    private final Predicate<String> reads;

    Form(String says, Predicate<String> reads) {
        this.says = says;
        this.reads = reads;
    }

    String says() {
        return says;
    }

    boolean reads(String text) {
        return reads.test(text);
    }

    private static Predicate<String> matches(String form) {
        return Pattern.compile(form).asMatchPredicate();
    }

    private static boolean isPort(String text) {
        return text.matches("\\d{1,5}") && Integer.parseInt(text) <= LAST_PORT;
    }

    private static boolean isAddress(String text) {
        try {
            var address = URI.create(text);
            var scheme = "" + address.getScheme();
            return (scheme.equals("https") || scheme.equals("http")) && address.getHost() != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean isJdbc(String text) {
        return text.matches("(jdbc:)?postgres(ql)?://.+");
    }

    private static boolean areKeys(String text) {
        try {
            return Arrays.stream(text.strip().split("[,\\s]+", -1))
                    .allMatch(key -> Base64.getDecoder().decode(key).length == KEY_BYTES);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
