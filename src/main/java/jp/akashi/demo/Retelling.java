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
    private static final Pattern RECENT_YEAR = Pattern.compile("(202\\d)年");

    /// The day on which the examples would have been disclosed.
    private static final LocalDate TOLD_ON = LocalDate.of(2025, 7, 1);

    private final int yearsOn;
    private final Map<String, String> words = new LinkedHashMap<>();

    Retelling(Fiction fiction) {
        yearsOn = (int) Math.floorDiv(ChronoUnit.DAYS.between(TOLD_ON, fiction.disclosed()), 365L);
        OwnWords.IN_USE.words().forEach((word, instead) -> words.put(word, fiction.told(instead)));
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
