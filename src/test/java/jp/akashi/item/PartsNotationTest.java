package jp.akashi.item;

import static jp.akashi.item.Kinds.amount;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsNotationTest {
    private static final List<String> TWO = List.of("東京第一DC", "大阪DC");
    private static final List<String> ONE = List.of("東京第一DC");
    private static final Map<String, Value> BOTH =
            Map.of(
                    "東京第一DC", new Value.YesNo(true, "切替まで", amount("10", "分")),
                    "大阪DC", new Value.YesNo(false, "", null));

    @Test
    void eachSiteHasItsMarkAndName() {
        assertThat(Notation.printParts(Kinds.YES_NO_MINUTES, TWO, BOTH))
                .isEqualTo("①東京第一DC: 有り 10分 / 切替まで\n②大阪DC: 無し");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "①東京第一DC: 有り 10分 / 切替まで\n②大阪DC: 無し",
                "①東京第一DC 有り 10分 / 切替まで ②大阪DC 無し",
                "①東京第一ＤＣ：有り 10分 / 切替まで\r\n②大阪ＤＣ：無し",
                "①有り 10分 / 切替まで　②無し",
                "① 有り 10分 / 切替まで、②無し",
                "②無し ①有り 10分 / 切替まで"
            })
    void marksAreReadWithOrWithoutNames(String text) {
        assertReads(Kinds.YES_NO_MINUTES, TWO, text, BOTH);
    }

    @Test
    void oneSiteNeedsNoMark() {
        var value = new Value.YesNo(false, "", null);
        for (var text : List.of("無し", "①無し", "①東京第一DC 無し", "①東京第一DC: 無し")) {
            assertReads(Kinds.YES_NO, ONE, text, Map.of("東京第一DC", value));
        }
        assertThat(Notation.printParts(Kinds.YES_NO, ONE, Map.of("東京第一DC", value))).isEqualTo("無し");
        assertReads(Kinds.YES_NO, List.of(), "無し", Map.of("", value));
    }

    @Test
    void theWordsOfOneSiteMayHaveMarksOfTheirOwn() {
        var steps = "①点検\n②交換";
        assertReads(Kinds.TEXT, ONE, steps, Map.of("東京第一DC", new Value.Words(steps)));
        assertReads(
                Kinds.YES_NO,
                ONE,
                "有り " + steps,
                Map.of("東京第一DC", new Value.YesNo(true, steps, null)));
    }

    @Test
    void marksWithinTheWordsOfASiteAreMovedIn() {
        Map<String, Value> values =
                Map.of(
                        "東京第一DC",
                        new Value.Words("手順\n①点検\n②大阪DC: 交換"),
                        "大阪DC",
                        new Value.Words("①②"));
        var text = Notation.printParts(Kinds.TEXT, TWO, values);
        assertThat(text).isEqualTo("①東京第一DC: 手順\n　①点検\n　②大阪DC: 交換\n②大阪DC: ①②");
        assertReads(Kinds.TEXT, TWO, text, values);
    }

    @Test
    void aSiteMayBeLeftOut() {
        var answer = Map.<String, Value>of("大阪DC", new Value.Words("別棟"));
        assertThat(Notation.printParts(Kinds.TEXT, TWO, answer)).isEqualTo("②大阪DC: 別棟");
        assertReads(Kinds.TEXT, TWO, "②大阪DC: 別棟", answer);
        assertReads(Kinds.TEXT, TWO, "② 別棟", answer);
        assertReads(Kinds.TEXT, TWO, "① ②別棟", answer);
        assertReads(Kinds.TEXT, TWO, " ", Map.of());
    }

    @Test
    void severalSitesNeedMarksOnceEachAndNoMoreThanThereAreSites() {
        assertMisfit("無し", Misfit.MARKS_MISSING, Map.of("sites", "2"));
        assertMisfit("共通 ①無し ②無し", Misfit.MARKS_MISSING, Map.of("sites", "2"));
        assertMisfit("①無し ①無し", Misfit.MARK_TWICE, Map.of("mark", "①", "sites", "2"));
        assertMisfit("①無し ②無し ③無し", Misfit.TOO_MANY_MARKS, Map.of("mark", "③", "sites", "2"));
        assertThat(Notation.readParts(Kinds.YES_NO, ONE, "①無し ②無し"))
                .isEqualTo(
                        new PartsReading.Unreadable(
                                "",
                                new Reading.Unreadable(
                                        Misfit.TOO_MANY_MARKS, Map.of("mark", "②", "sites", "1"))));
    }

    @Test
    void aPartThatDoesNotFitIsNamedByItsSite() {
        assertThat(Notation.readParts(Kinds.YES_NO, TWO, "①無し ②不明"))
                .isEqualTo(
                        new PartsReading.Unreadable(
                                "大阪DC", Reading.Unreadable.of(Misfit.NOT_YES_NO)));
    }

    @Test
    void fiftySitesHaveMarks() {
        var sites = IntStream.rangeClosed(1, 50).mapToObj(n -> "第" + n + "DC").toList();
        var values =
                sites.stream()
                        .collect(
                                Collectors.toMap(
                                        site -> site, site -> (Value) new Value.Words(site)));
        var text = Notation.printParts(Kinds.TEXT, sites, values);
        assertThat(text).contains("⑳第20DC", "㉑第21DC", "㉟第35DC", "㊱第36DC", "㊿第50DC");
        assertReads(Kinds.TEXT, sites, text, values);
    }

    private static void assertReads(
            Kind kind, List<String> sites, String text, Map<String, Value> values) {
        assertThat(Notation.readParts(kind, sites, text)).isEqualTo(new PartsReading.Read(values));
    }

    private static void assertMisfit(String text, Misfit misfit, Map<String, String> facts) {
        assertThat(Notation.readParts(Kinds.YES_NO, TWO, text))
                .isEqualTo(new PartsReading.Unreadable("", new Reading.Unreadable(misfit, facts)));
    }
}
