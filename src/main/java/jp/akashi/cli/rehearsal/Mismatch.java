package jp.akashi.cli.rehearsal;

import java.util.Collection;

/// Ends a rehearsal: something is not as it has to be.
public final class Mismatch extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 400;

    private final String expected;
    private final String found;

    Mismatch(String expected, String found) {
        super("expected " + expected + ", found " + found);
        this.expected = shortened(expected);
        this.found = shortened(found);
    }

    static void unless(boolean asExpected, String expected, Object found) {
        if (!asExpected) {
            throw new Mismatch(expected, String.valueOf(found));
        }
    }

    static void unlessEqual(String what, Object expected, Object found) {
        unless(expected.equals(found), what + " " + expected, found);
    }

    static void unlessIn(String what, String expected, String text) {
        unless(text.contains(expected), what + " with 「" + expected + "」", text);
    }

    /// What must not be seen is not there.
    static void ifAnyIn(String what, Collection<String> secrets, String text) {
        for (var secret : secrets) {
            unless(!text.contains(secret), what + " without 「" + secret + "」", "it there");
        }
    }

    public String expected() {
        return expected;
    }

    public String found() {
        return found;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }
}
