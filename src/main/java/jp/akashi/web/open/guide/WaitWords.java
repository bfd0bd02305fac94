package jp.akashi.web.open.guide;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.akashi.guide.Wait;
import jp.akashi.kernel.Label;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Language;

/// The published times of the examination in words.
public final class WaitWords {
    private static final Map<String, Label> STAGES =
            Map.of(
                    "FORMALITY",
                    new Label("形式審査", "Formality check"),
                    "AWAITING_FEE",
                    new Label("手数料の入金待ち", "Waiting for the fee"),
                    "DOCUMENTS",
                    new Label("書類審査", "Document check"),
                    "INQUIRY",
                    new Label("照会への回答待ち", "Waiting for an answer"),
                    "COMMITTEE",
                    new Label("認定審査委員会", "Committee"),
                    "DECISION",
                    new Label("判定", "Decision"),
                    Wait.WHOLE,
                    new Label("申請から結果まで", "From filing to the result"));
    private static final List<String> ORDER =
            List.of(
                    "FORMALITY",
                    "AWAITING_FEE",
                    "DOCUMENTS",
                    "INQUIRY",
                    "COMMITTEE",
                    "DECISION",
                    Wait.WHOLE);

    private WaitWords() {}

    /// A line of the table.
    public record Line(String key, Label stage, String cases, String median, String most) {}

    static List<Line> of(List<Wait> waits) {
        return ORDER.stream()
                .flatMap(key -> waits.stream().filter(wait -> wait.stage().equals(key)))
                .map(wait ->
                        new Line(
                                wait.stage(),
                                STAGES.getOrDefault(wait.stage(), new Label("", "")),
                                "%,d".formatted(wait.cases()),
                                wait.median().toPlainString(),
                                wait.most().toPlainString()))
                .toList();
    }

    /// The time they are of.
    static String period(List<Wait> waits, Language say) {
        return waits.stream()
                .findFirst()
                .map(wait ->
                        say.of(
                                Days.print(wait.from()) + "から" + Days.print(wait.until()) + "まで",
                                Days.print(wait.from(), say)
                                        + " to "
                                        + Days.print(wait.until(), say)))
                .orElse("");
    }

    /// The same as data.
    static List<Map<String, Object>> tree(List<Wait> waits) {
        return Stream.of(waits)
                .flatMap(List::stream)
                .map(wait ->
                        Map.<String, Object>of(
                                "stage", wait.stage(),
                                "cases", wait.cases(),
                                "medianDays", wait.median(),
                                "ninetyPercentDays", wait.most(),
                                "from", wait.from().toString(),
                                "until", wait.until().toString()))
                .toList();
    }
}
