package jp.akashi.demo.crowd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.akashi.disclosure.CheckDisclosure;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import org.junit.jupiter.api.Test;

/// The fictional services by the thousand differ as real ones do, hang together, and nobody takes
/// one for real.
class CrowdTest {
    private static final Schemes SCHEMES = SchemeFiles.builtIn().read().orThrow();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Crowd CROWD = new Crowd(SCHEMES, 1, TODAY);
    private static final CheckDisclosure CHECK =
            new CheckDisclosure(SCHEMES.units(), SCHEMES.words());
    private static final int SOME = 1_000;
    private static final int MANY = 100_000;
    private static final List<Entry> PRESENT = CROWD.present(0, SOME).toList();

    @Test
    void theServiceAtAPlaceIsTheSameHoweverManyStandAroundIt() {
        var again = new Crowd(SCHEMES, 1, TODAY);
        assertThat(again.at(700)).isEqualTo(CROWD.at(700));
        assertThat(again.present(700, 701)).containsExactly(PRESENT.get(700));
        assertThat(new Crowd(SCHEMES, 2, TODAY).at(700)).isNotEqualTo(CROWD.at(700));
    }

    @Test
    void noTwoServicesShareANumberOrAName() {
        var plot = new Plot(SCHEMES, 1, TODAY);
        var numbers = new HashSet<String>();
        var names = new HashSet<String>();
        var coined = new HashSet<String>();
        for (int place = 0; place < MANY; place++) {
            var made = plot.at(place);
            numbers.add(made.number().slug());
            names.add(made.service());
            coined.add(made.coined());
        }
        assertThat(List.of(numbers.size(), names.size(), coined.size())).containsOnly(MANY);
    }

    @Test
    void everyNameSaysThatItIsMadeUp() {
        assertThat(PRESENT)
                .allSatisfy(entry -> {
                    assertThat(entry.face().serviceName()).endsWith("(架空)");
                    assertThat(entry.face().providerName())
                            .containsPattern("架空|見本|例示|みほん|れいじ|仮設|試作|お試し|手本|ひな形|たとえば|モデル");
                    assertThat(entry.face().serviceUrl()).endsWith(".example/");
                    assertThat(entry.face().corporateNumber()).matches("\\d9999\\d{8}");
                });
    }

    @Test
    void allSchemesTakePartAndMostServicesAreOfTheOldest() {
        var shares =
                PRESENT.stream()
                        .collect(
                                Collectors.groupingBy(
                                        entry -> entry.edition().scheme(), Collectors.counting()));
        assertThat(shares.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        SCHEMES.all().stream().map(Scheme::id).toList());
        assertThat(shares.get(SCHEMES.all().getFirst().id())).isPositive();
        assertThat(shares.values()).allMatch(count -> count >= SOME / 100);
    }

    @Test
    void nothingIsAnsweredThatItsSchemeWouldSendBack() {
        for (var entry : PRESENT) {
            assertThat(CHECK.check(SCHEMES.get(entry.edition()), disclosure(entry), sites(entry)))
                    .as(entry.face().serviceName())
                    .allMatch(finding ->
                            isWithheld(entry, Objects.requireNonNull(finding.spot().item())));
        }
    }

    private static boolean isWithheld(Entry entry, ItemId item) {
        return entry.statement(item) instanceof Statement.Withheld;
    }

    @Test
    void everyItemOfTheEditionHasAStatementInOfficialOrder() {
        assertThat(PRESENT)
                .allSatisfy(entry ->
                        assertThat(entry.statements().keySet())
                                .containsExactlyElementsOf(
                                        SCHEMES.get(entry.edition()).rows().stream()
                                                .map(row -> row.id())
                                                .toList()));
    }

    @Test
    void everyStateOccursInARealisticShare() {
        var shares = new HashMap<String, Integer>();
        PRESENT.forEach(entry ->
                entry.statements().values().forEach(s -> shares.merge(state(s), 1, Integer::sum)));
        int all = shares.values().stream().mapToInt(count -> count).sum();
        assertThat(shares)
                .containsOnlyKeys("said", "not done", "not disclosed", "withheld", "blank");
        assertThat(shares.get("said")).isGreaterThan(all * 80 / 100);
        assertThat(shares.get("not done")).isBetween(all / 200, all / 10);
        assertThat(shares.get("not disclosed")).isBetween(all / 200, all / 10);
        assertThat(shares.get("withheld")).isBetween(all / 2000, all / 100);
        assertThat(shares.get("blank")).isBetween(all / 50, all / 5);
    }

    private static String state(Statement statement) {
        return switch (statement) {
            case Statement.Withheld _ -> "withheld";
            case Statement.Unanswered _ -> "blank";
            case Statement.NotHeld _ -> "not held";
            case Statement.NotAsked _ -> "not asked";
            case Statement.Disclosed(var answer) -> {
                var value = answer.parts().getFirst().values().values().iterator().next();
                yield value instanceof Value.NotDone
                        ? "not done"
                        : value instanceof Value.NotDisclosed ? "not disclosed" : "said";
            }
        };
    }

    @Test
    void someAreRenewedOrChangedAndSomeAreOver() {
        var histories = IntStream.range(0, SOME).mapToObj(CROWD::at).toList();
        assertThat(histories).filteredOn(one -> one.size() > 1).hasSizeBetween(200, 600);
        assertThat(histories)
                .allSatisfy(one ->
                        assertThat(one)
                                .extracting(entry -> entry.standing().publishedAt())
                                .isSorted()
                                .doesNotHaveDuplicates());
        assertThat(PRESENT)
                .filteredOn(entry -> entry.standing().term().until().isBefore(TODAY))
                .hasSizeBetween(20, 200);
        assertThat(PRESENT)
                .filteredOn(entry -> entry.standing().ending() != null)
                .hasSizeBetween(8, 60);
    }

    @Test
    void aChangeAnswersAFewRowsAnew() {
        var changed =
                IntStream.range(0, SOME)
                        .mapToObj(CROWD::at)
                        .filter(one -> one.size() > 1)
                        .filter(one -> sameTerm(one.getFirst(), one.get(1)))
                        .filter(one -> one.get(1).standing().ending() == null)
                        .map(one -> changes(one.getFirst(), one.get(1)))
                        .toList();
        assertThat(changed).hasSizeGreaterThan(20).allMatch(count -> count < 30);
        assertThat(changed).filteredOn(count -> count > 0).hasSizeGreaterThan(20);
    }

    private static boolean sameTerm(Entry one, Entry other) {
        return one.standing().term().equals(other.standing().term());
    }

    private static long changes(Entry one, Entry other) {
        return one.statements().keySet().stream()
                .filter(item -> !one.statement(item).equals(other.statement(item)))
                .count();
    }

    @Test
    void aWordOfEachStandsInNoOther() {
        var plot = new Plot(SCHEMES, 1, TODAY);
        var told = PRESENT.stream().map(entry -> entry.statements().toString()).toList();
        for (int place = 0; place < 20; place++) {
            var coined = plot.at(place).coined();
            assertThat(told)
                    .filteredOn(words -> words.contains(coined))
                    .as(coined)
                    .containsExactly(told.get(place));
        }
    }

    @Test
    void nobodyAnswersInTheNameOfTheSampleAndNoNameOfAFactIsLeft() {
        assertThat(PRESENT.stream().map(entry -> entry.statements().toString()))
                .noneMatch(told -> told.contains("みほんクラウド") || told.contains("mihon-cloud"))
                .noneMatch(told -> told.matches("(?s).*\\{[a-z-]+}.*"));
    }

    @Test
    void noneIsCalledLikeAServiceThatWentTheWholeRoad() throws IOException {
        try (var file = Crowd.class.getResourceAsStream("/demo/services.yaml")) {
            var road = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
            assertThat(PRESENT).noneMatch(entry -> road.contains(entry.face().serviceName()));
            assertThat(PRESENT).noneMatch(entry -> road.contains(entry.face().providerName()));
        }
    }

    private static Disclosure disclosure(Entry entry) {
        Map<ItemId, Answer> answers = new LinkedHashMap<>();
        entry.statements()
                .forEach((item, statement) -> {
                    if (statement instanceof Statement.Disclosed(var answer)) {
                        answers.put(item, answer);
                    }
                });
        return new Disclosure(entry.edition(), answers);
    }

    private static List<String> sites(Entry entry) {
        Set<String> sites =
                disclosure(entry).answers().values().stream()
                        .flatMap(answer -> answer.parts().stream())
                        .map(Answer.Part::site)
                        .filter(site -> !site.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return List.copyOf(sites);
    }
}
