package jp.akashi.evidence;

import java.text.Normalizer;
import java.util.regex.MatchResult;
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
            Pattern.compile("[一二三四五六七八九十百千]+(?=[ヶヵケカか箇個]月|週間|日前|日間|年間|営業日|世代|名|社|回)");
    private static final Pattern TENTHS = Pattern.compile("(?<![\\d.])([1-9])割(?![引り合当])");
    private static final Pattern HOURS = Pattern.compile("(?<!\\d)(\\d{1,3})時間([1-5]?\\d)分(?!の)");
    private static final Pattern ERA_DATE =
            Pattern.compile("(?<=令和|平成|昭和|大正)[元一二三四五六七八九十]+年[一二三四五六七八九十]+月[一二三四五六七八九十]+日");
    private static final Pattern KANJI_NUMBER = Pattern.compile("[一二三四五六七八九十]+");

    private static final int[] TENS = {10, 100, 1000};

    private PageText() {}

    static String plain(String text) {
        var marked = LIST_MARKS.matcher(text).replaceAll(" ");
        var narrow = Normalizer.normalize(marked, Normalizer.Form.NFKC);
        var dashed = DASHES.matcher(narrow).replaceAll("-");
        var joined = BLANKS.matcher(dashed.replaceAll("\\s+", " ")).replaceAll("");
        var periods = KANJI_PERIOD.matcher(joined).replaceAll(found -> "" + number(found.group()));
        var tenths = TENTHS.matcher(periods).replaceAll("$10%");
        return ERA_DATE.matcher(tenths)
                .replaceAll(date ->
                        KANJI_NUMBER
                                .matcher(date.group())
                                .replaceAll(found -> "" + number(found.group())));
    }

    /// 1時間45分 as the 105分 it lasts.
    static String inMinutes(String plain) {
        return HOURS.matcher(plain).replaceAll(found -> minutes(found) + "分");
    }

    /// Hours and minutes with the minutes they last behind them.
    static String andInMinutes(String plain) {
        return HOURS.matcher(plain)
                .replaceAll(found -> found.group() + "(" + minutes(found) + "分)");
    }

    private static int minutes(MatchResult found) {
        return 60 * Integer.parseInt(found.group(1)) + Integer.parseInt(found.group(2));
    }

    /// 二十一 is 21, 四百二十 is 420; up to 9,999.
    private static int number(String kanji) {
        if (!kanji.matches(".*[十百千].*")) {
            return digits(kanji);
        }
        int sum = 0;
        int digit = 0;
        for (int letter : kanji.chars().toArray()) {
            int tens = "十百千".indexOf(letter);
            if (tens < 0) {
                digit = digits("" + (char) letter);
            } else {
                sum += Math.max(1, digit) * TENS[tens];
                digit = 0;
            }
        }
        return sum + digit;
    }

    private static int digits(String kanji) {
        return kanji.chars()
                .reduce(
                        0,
                        (number, digit) -> (number * 10 + "〇一二三四五六七八九".indexOf(digit)) % 1_000_000);
    }
}
