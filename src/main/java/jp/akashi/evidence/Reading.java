package jp.akashi.evidence;

import java.text.Normalizer;
import java.util.List;

/// What an uploaded document says, page by page.
///
/// @param texts one text a page, as it stands there; empty where the page has none (a scan)
public record Reading(List<String> texts) {
    private static final String WIDE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー、。「」]";

    public Reading {
        texts = List.copyOf(texts);
    }

    public int pages() {
        return texts.size();
    }

    /// The texts made comparable: width and compatibility forms unified (NFKC), blanks and line
    /// ends one space, and none between Japanese letters, where a line end means nothing.
    public List<String> plainTexts() {
        return texts.stream().map(Reading::plain).toList();
    }

    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .replaceAll("(?<=" + WIDE + ") (?=" + WIDE + ")", "")
                .strip();
    }
}
