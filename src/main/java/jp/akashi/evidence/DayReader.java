package jp.akashi.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;

/// The days on a page, of the common and the Japanese calendar.
final class DayReader {
    /// Stands for each character of a date that was struck out.
    static final char STRUCK = '\u25a1';

    private static final Pattern DAY =
            Pattern.compile(
                    "(?:(?<![\\d.])\\d{4}|(?:明治|大正|昭和|平成|令和|(?<![A-Za-z])[MTSHR]\\.?)(?:元|\\d{1,2}))"
                            + "[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?!\\d)");
    private static final Pattern CALENDAR =
            Pattern.compile(
                    DAY.pattern()
                            + "|(?<!\\d)(?:\\d{4}|(?:明治|大正|昭和|平成|令和)(?:元|\\d{1,2}))年度?(?:\\d{1,2}月期?|第\\d四半期)?"
                            + "|(?<!\\d)\\d{1,2}月\\d{1,2}日(?!前|間|以)"
                            + "|(?<!\\d)\\d{4}[/-]\\d{1,2}(?!\\d)"
                            + "|(?<!\\d)\\d{1,2}(?::\\d{2}|時\\d{1,2}分)(?!\\d)");

    private DayReader() {}

    /// A day, where it stands, and how it is written there.
    record Day(LocalDate date, int at, String seen) {}

    static List<Day> read(String text) {
        return DAY.matcher(text).results().flatMap(DayReader::day).toList();
    }

    /// The text with every date, month and clock time struck out, so that 2025年 is no period.
    static String strikeOut(String text) {
        return CALENDAR.matcher(text)
                .replaceAll(found -> String.valueOf(STRUCK).repeat(found.group().length()));
    }

    private static Stream<Day> day(MatchResult found) {
        return Notation.read(new Kind.Date(), found.group())
                        instanceof Reading.Read(Value.Day(var date))
                ? Stream.of(new Day(date, found.start(), found.group()))
                : Stream.of();
    }
}
