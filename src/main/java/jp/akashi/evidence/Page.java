package jp.akashi.evidence;

import java.util.List;
import java.util.Set;
import jp.akashi.item.Value;

/// A page as read.
///
/// @param text made plain
/// @param bare the text with the days struck out
/// @param figures with their units
/// @param said the figures it puts in words
/// @param grams the pairs of letters of its words, and of words that mean the same
/// @param compact the text without blanks and dashes, in small letters
record Page(
        String text,
        String bare,
        List<FigureReader.Figure> figures,
        List<Value.Quantity> said,
        List<DayReader.Day> days,
        List<Often> often,
        Set<String> grams,
        String compact) {
    /// How far around a figure a page still speaks of it, in characters.
    private static final int BEFORE = 45;

    private static final int BEHIND = 20;

    static Page read(String raw, FigureReader reader, SameWords same) {
        var text = PageText.andInMinutes(PageText.plain(raw));
        var bare = DayReader.strikeOut(text);
        return new Page(
                text,
                bare,
                reader.read(bare),
                Paraphrases.of(bare),
                DayReader.read(text),
                Often.read(bare),
                Grams.of(same.widened(text)),
                Terms.compact(text));
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /// A corporate number (法人番号) is the number of the register behind a check digit.
    boolean has(String term) {
        var plain = Terms.compact(term);
        return compact.contains(plain)
                || (plain.matches("\\d{13}") && compact.contains(plain.substring(1)));
    }

    /// The pairs of letters around a place.
    Set<String> around(int at, int length) {
        int from = Math.max(0, Math.min(at, bare.length()) - BEFORE);
        int to = Math.min(bare.length(), at + length + BEHIND);
        return Grams.of(bare.substring(from, Math.max(from, to)));
    }
}
