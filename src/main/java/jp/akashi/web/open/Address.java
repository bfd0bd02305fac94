package jp.akashi.web.open;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// An address of the register with its parameters; blank ones are left out.
public final class Address {
    private final StringBuilder text;
    private char separator = '?';

    private Address(String path) {
        this.text = new StringBuilder(path);
    }

    public static Address of(String path) {
        return new Address(path);
    }

    public Address with(String name, String value) {
        if (!value.isBlank()) {
            text.append(separator).append(name).append('=').append(readable(value));
            separator = '&';
        }
        return this;
    }

    /// What parts the signs of a condition may stand in a query as it is.
    private static String readable(String value) {
        return encoded(value).replace("%3A", ":").replace("%2F", "/");
    }

    /// Commas stay readable: they separate the numbers of a comparison.
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2C", ",");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
