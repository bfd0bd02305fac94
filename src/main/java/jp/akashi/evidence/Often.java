package jp.akashi.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How often something is done, as answers and pages put it: 年2回, 半年に1回, 毎月, 四半期ごと.
///
/// @param aYear how many times a year
/// @param at where it stands, and `end` where it ends
/// @param seen as it is written there
record Often(int aYear, int at, int end, String seen) {
    private static final String EACH = "(?:ごと|毎|に ?1[回度]|に一[回度]|1回)";
    private static final Pattern TIMES =
            Pattern.compile(
                    "(?<!\\d)(?:(?<many>\\d{1,2})(?:[かヶヵカケ箇]月|月間)に(?<of>\\d{1,2})[回度]"
                            + "|(?:1|毎)?(?<unit>年|[かヶヵカケ箇]?月|週|日)間?に?(?<times>\\d{1,3})[回度])");
    private static final List<Said> WORDS =
            List.of(
                    new Said("四半期" + EACH, 4),
                    new Said("半年" + EACH + "|半期" + EACH, 2),
                    new Said("隔月", 6),
                    new Said("毎月|月次|月例|月1回|1[かヶヵカケ箇]月ごと", 12),
                    new Said("毎週|週次", 52),
                    new Said("毎日|毎朝|日次|毎営業日", 365),
                    new Said("毎年|年次|1年ごと", 1));

    private record Said(Pattern words, int aYear) {
        Said(String words, int aYear) {
            this(Pattern.compile(words), aYear);
        }
    }

    /// Every frequency of a text, a number before the words within it.
    static List<Often> read(String text) {
        var found = new ArrayList<Often>();
        TIMES.matcher(text)
                .results()
                .map(one -> new Often(aYear(one), one.start(), one.end(), one.group()))
                .forEach(found::add);
        for (var said : WORDS) {
            said.words()
                    .matcher(text)
                    .results()
                    .filter(one ->
                            found.stream()
                                    .noneMatch(other ->
                                            one.start() < other.end() && other.at() < one.end()))
                    .map(one -> new Often(said.aYear(), one.start(), one.end(), one.group()))
                    .toList()
                    .forEach(found::add);
        }
        return found;
    }

    private static int aYear(MatchResult found) {
        if (found.group("many") != null) {
            int months = Math.max(1, Integer.parseInt(found.group("many")));
            return 12 * Integer.parseInt(found.group("of")) / months;
        }
        int times = Integer.parseInt(found.group("times"));
        return switch (found.group("unit").charAt(found.group("unit").length() - 1)) {
            case '月' -> 12 * times;
            case '週' -> 52 * times;
            case '日' -> 365 * times;
            default -> times;
        };
    }
}
