package jp.akashi.item;

import java.util.List;

/// The marks ① to ㊿ that tell sites apart.
final class SiteMarks {
    /// All marks in order.
    static final String ALL = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿";

    private static final String INNER = "(　*[" + ALL + "])";

    private SiteMarks() {}

    static boolean startWith(String text) {
        return !text.isEmpty() && ALL.indexOf(text.charAt(0)) >= 0;
    }

    /// What an exact part begins with: `①東京DC:`.
    ///
    /// @throws StringIndexOutOfBoundsException for more sites than there are marks
    static String head(List<String> sites, int place) {
        return ALL.charAt(place) + sites.get(place) + ":";
    }

    /// Moves lines that begin with a mark in, so that they are no heads.
    static String moveIn(String text) {
        return text.replaceAll("\n" + INNER, "\n　$1");
    }

    static String moveOut(String text) {
        return text.replaceAll("\n　" + INNER, "\n$1");
    }
}
