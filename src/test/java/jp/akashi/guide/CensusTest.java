package jp.akashi.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.application.WithholdingReason;
import jp.akashi.certification.Ending;
import jp.akashi.directory.Facets.Course;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import jp.akashi.schemefile.guide.GuideFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Counting the register.
class CensusTest {
    private static final Schemes SCHEMES = SchemeFiles.builtIn().read().orThrow();
    private static final Counted COUNTED = GuideFiles.builtIn().read(SCHEMES).orThrow().counted();
    private static final LocalDate DAY = LocalDate.parse("2024-05-10");
    private static final FieldKey ANSWER = new FieldKey("answer");
    private static final ItemId SLA = new ItemId("service-basics.sla");
    private static final ItemId LOGS = new ItemId("platform.logs");
    private static final ItemId OFFICES = new ItemId("provider-profile.offices");

    private final Census census = new Census(SCHEMES, COUNTED);

    @Test
    void aServiceIsCountedUnderItsSchemeTypesAndYear() {
        census.add(entry(1, "asp-saas-ai", Map.of()));
        census.add(entry(2, "asp-saas", Map.of()));
        var figures = census.on(DAY);

        assertThat(figures.services()).isEqualTo(2);
        assertThat(figures.providers()).isEqualTo(1);
        assertThat(figures.schemes()).isEqualTo(Map.of("asp-saas-ai", 1, "asp-saas", 1));
        assertThat(figures.types()).isEqualTo(Map.of("office", 2, "other", 2));
        assertThat(figures.years()).isEqualTo(Map.of(2024, 2));
    }

    @Test
    void everyStateOfAnAnswerIsCountedApart() {
        var states =
                List.of(
                        said(new Value.YesNo(true, "", null)),
                        said(new Value.YesNo(false, "", null)),
                        said(new Value.NotDone("")),
                        said(new Value.NotDisclosed("")),
                        new Statement.Withheld(WithholdingReason.SECURITY, DAY),
                        new Statement.Unanswered(),
                        said(new Value.Words("別紙による")));
        for (int at = 0; at < states.size(); at++) {
            census.add(entry(at + 1, "asp-saas-ai", Map.of(SLA, states.get(at))));
        }

        var counts = answers(SLA);
        assertThat(counts.asked()).isEqualTo(7);
        for (var kind : Said.values()) {
            assertThat(counts.of(kind)).as(kind.key()).isEqualTo(1);
        }
    }

    @Test
    void aServiceWhoseEditionDoesNotAskTheItemIsNotCounted() {
        census.add(entry(1, "data-center", Map.of()));

        assertThat(answers(SLA).asked()).isZero();
    }

    @Test
    void aMeasureThatIsNotTakenLeavesTheOtherFieldsNotDone() {
        var none = new Value.YesNo(false, "", null);
        census.add(
                entry(
                        1,
                        "asp-saas-ai",
                        Map.of(
                                LOGS,
                                new Statement.Disclosed(
                                        Answer.of(Map.of(new FieldKey("presence"), none))))));

        assertThat(answers(LOGS).of(Said.NOT_DONE)).isEqualTo(1);
    }

    @Test
    void aLaterRevisionTakesThePlaceOfTheEarlier() {
        var was = entry(1, "asp-saas-ai", Map.of(SLA, said(new Value.YesNo(false, "", null))));
        var is = entry(1, "asp-saas-ai", Map.of(SLA, said(new Value.YesNo(true, "", null))));
        census.add(was);
        census.remove(was);
        census.add(is);

        assertThat(census.on(DAY).services()).isEqualTo(1);
        assertThat(answers(SLA).of(Said.NO)).isZero();
        assertThat(answers(SLA).of(Said.YES)).isEqualTo(1);
    }

    @Test
    void whatIsTakenAwayLeavesNoTrace() {
        var entry = entry(1, "asp-saas-ai", Map.of(SLA, said(new Value.YesNo(true, "", null))));
        var before = census.on(DAY);
        census.add(entry);
        census.remove(entry);

        assertThat(census.on(DAY)).isEqualTo(before);
    }

    @Test
    void whatIsToldAndTakenUpAgainIsTheSame() {
        census.add(entry(1, "asp-saas-ai", Map.of(SLA, said(new Value.YesNo(true, "", null)))));
        census.add(ended(2, Ending.Kind.REVOKED));
        census.add(office(3, "京都府例市"));
        census.add(office(4, "Example Street 1, Paris"));
        var later = new Census(SCHEMES, COUNTED);
        census.tell(later::restore);

        for (var day : List.of("2024-04-30", "2024-06-01", "2026-05-01")) {
            assertThat(later.on(LocalDate.parse(day))).isEqualTo(census.on(LocalDate.parse(day)));
        }
        later.remove(office(3, "京都府例市"));
        assertThat(later.on(DAY).services()).isEqualTo(3);
        later.clear();
        assertThat(later.on(DAY)).isEqualTo(new Census(SCHEMES, COUNTED).on(DAY));
    }

    @Test
    void wordsThatWereNeverToldAreRefused() {
        assertThatThrownBy(() -> census.restore(List.of("weather", "fine"), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void howACertificationStandsChangesWithTheDay() {
        census.add(entry(1, "asp-saas-ai", Map.of()));
        census.add(ended(2, Ending.Kind.REVOKED));
        census.add(ended(3, Ending.Kind.SERVICE_ENDED));

        assertThat(census.on(LocalDate.parse("2024-04-30")).courses())
                .isEqualTo(Map.of(Course.NOT_YET, 3));
        assertThat(census.on(LocalDate.parse("2024-05-31")).courses())
                .isEqualTo(Map.of(Course.IN_FORCE, 3));
        assertThat(census.on(LocalDate.parse("2024-06-01")).courses())
                .isEqualTo(Map.of(Course.IN_FORCE, 1, Course.REVOKED, 1, Course.ENDED, 1));
        assertThat(census.on(LocalDate.parse("2026-04-30")).courses())
                .containsEntry(Course.IN_FORCE, 1);
        assertThat(census.on(LocalDate.parse("2026-05-01")).courses())
                .containsEntry(Course.EXPIRED, 1);
    }

    @Test
    void anAddressLiesInThePrefectureThatStandsFirst() {
        census.add(office(1, "東京都府中市例町1-1"));
        census.add(office(2, "京都府例市"));
        census.add(office(3, "Example Street 1, Paris"));
        census.add(entry(4, "asp-saas-ai", Map.of()));
        var places = census.on(DAY).places();

        assertThat(
                        places.prefectures().entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                place -> place.getKey().en(), Map.Entry::getValue)))
                .isEqualTo(Map.of("Tokyo", 1, "Kyoto", 1));
        assertThat(places.elsewhere()).isEqualTo(1);
        assertThat(places.unsaid()).isEqualTo(1);
    }

    private Figures.Answers answers(ItemId item) {
        return census.on(DAY).answers().stream()
                .filter(one -> one.field().item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static Statement said(Value value) {
        return new Statement.Disclosed(Answer.of(Map.of(ANSWER, value)));
    }

    private static Entry office(int serial, String address) {
        var answer = Answer.of(Map.of(new FieldKey("head-office"), new Value.Words(address)));
        return entry(serial, "asp-saas-ai", Map.of(OFFICES, new Statement.Disclosed(answer)));
    }

    private static Entry ended(int serial, Ending.Kind kind) {
        return entry(
                serial, "asp-saas-ai", Map.of(), new Ending(kind, LocalDate.parse("2024-06-01")));
    }

    private static Entry entry(int serial, String scheme, Map<ItemId, Statement> statements) {
        return entry(serial, scheme, statements, null);
    }

    private static Entry entry(
            int serial, String scheme, Map<ItemId, Statement> statements, @Nullable Ending ending) {
        var on = LocalDate.parse("2024-05-01");
        var edition = SCHEMES.get(new SchemeId(scheme)).findEditionOn(on).orElseThrow();
        var number = SCHEMES.get(new SchemeId(scheme)).numbering().number(serial, on);
        return new Entry(
                number,
                number.slug(),
                edition.id(),
                new Entry.Face("みほん", "株式会社みほん", "", "", "", List.of("office", "other")),
                new Entry.Standing(on, Term.ofYears(on, 2), 1, Instant.EPOCH, ending),
                new LinkedHashMap<>(statements));
    }
}
