package jp.akashi.evidence;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Brings the text of a page into one form: half-width digits, one kind of dash, arabic numerals in
/// periods, and no blanks or line breaks but those between two Latin words or numbers.
final class PageText {
    private static final Pattern LIST_MARKS =
            Pattern.compile(
                    "[\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3251-\\u325f\\u32b1-\\u32bf]");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—−]");
    private static final Pattern BLANKS =
            Pattern.compile("(?<![A-Za-z0-9.,億万-]) | (?![A-Za-z0-9.,-])");
    private static final Pattern KANJI_PERIOD =
            Pattern.compile("[一二三四五六七八九十]+(?=[ヶヵケカか箇個]月|週間|日前|日間|年間|営業日|世代|名|社)");
    private static final Pattern ERA_DATE =
            Pattern.compile("(?<=令和|平成|昭和|大正)[元一二三四五六七八九十]+年[一二三四五六七八九十]+月[一二三四五六七八九十]+日");
    private static final Pattern KANJI_NUMBER = Pattern.compile("[一二三四五六七八九十]+");

    private PageText() {}

    static String plain(String text) {
        var marked = LIST_MARKS.matcher(text).replaceAll(" ");
        var narrow = Normalizer.normalize(marked, Normalizer.Form.NFKC);
        var dashed = DASHES.matcher(narrow).replaceAll("-");
        var joined = BLANKS.matcher(dashed.replaceAll("\\s+", " ")).replaceAll("");
        var periods = KANJI_PERIOD.matcher(joined).replaceAll(found -> "" + number(found.group()));
        return ERA_DATE.matcher(periods)
                .replaceAll(date ->
                        KANJI_NUMBER
                                .matcher(date.group())
                                .replaceAll(found -> "" + number(found.group())));
    }

    /// 二十一 is 21; up to 99.
    private static int number(String kanji) {
        int ten = kanji.indexOf('十');
        if (ten < 0) {
            return digits(kanji);
        }
        int tens = ten == 0 ? 1 : digits(kanji.substring(0, ten));
        return tens * 10 + digits(kanji.substring(ten + 1).replace("十", ""));
    }

    private static int digits(String kanji) {
        return kanji.chars()
                .reduce(
                        0,
                        (number, digit) -> (number * 10 + "〇一二三四五六七八九".indexOf(digit)) % 1_000_000);
    }
}
