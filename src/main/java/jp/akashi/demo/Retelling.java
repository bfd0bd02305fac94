package jp.akashi.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Puts an example of the item bank into the mouth of a fictional provider: wherever the example
/// names the sample's company, people or places, this one's stand instead, and no figure is younger
/// than the disclosure it stands in.
final class Retelling {
    private static final int YEARS_BEFORE_FOUNDING = 11;
    private static final Pattern RECENT_YEAR = Pattern.compile("(202\\d)年");

    /// The day on which the examples would have been disclosed.
    private static final LocalDate TOLD_ON = LocalDate.of(2025, 7, 1);

    private final int yearsOn;
    private final Map<String, String> words = new LinkedHashMap<>();

    Retelling(Fiction fiction) {
        yearsOn = (int) Math.floorDiv(ChronoUnit.DAYS.between(TOLD_ON, fiction.disclosed()), 365L);
        var seat = fiction.company().seat();
        int founded = fiction.established().getYear();
        words.put("株式会社みほんクラウド", fiction.provider());
        words.put("みほんクラウド", fiction.provider());
        words.put("みほん文書AI", fiction.service());
        words.put("mihon-cloud.example", fiction.host());
        words.put("東京都見本区例町一丁目2番3号 みほんビル5階", seat.address());
        words.put("見本 太郎", seat.president());
        words.put("1998年 大学", founded - YEARS_BEFORE_FOUNDING + "年 大学");
        words.put("2009年 " + fiction.provider(), founded + "年 " + fiction.provider());
    }

    String of(String example) {
        var told = RECENT_YEAR.matcher(example).replaceAll(this::moved);
        for (var word : words.entrySet()) {
            told = told.replace(word.getKey(), word.getValue());
        }
        return told;
    }

    private String moved(MatchResult year) {
        return Integer.parseInt(year.group(1)) + yearsOn + "年";
    }
}
