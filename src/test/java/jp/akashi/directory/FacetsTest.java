package jp.akashi.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.application.WithholdingReason;
import jp.akashi.certification.Ending;
import jp.akashi.item.Answer;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Value;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import jp.akashi.search.CaughtUp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Into which class of a facet a service falls.
class FacetsTest {
    private static final Schemes SCHEMES = SchemeFiles.builtIn().read().orThrow();
    private static final Facets FACETS = CaughtUp.facets(SCHEMES);
    private static final Edition EDITION =
            SCHEMES.get(new SchemeId("asp-saas")).editions().getLast();
    private static final String ENCRYPTION = "platform.encryption.answer";
    private static final String RATE = "service-basics.availability.rate";
    private static final String INTERVAL = "service-basics.backup.interval";
    private static final String LOGS = "platform.logs.retention";
    private static final String CERTIFICATIONS = "service-basics.certifications.answer";
    private static final String PLACE = "housing.location.region";

    @Test
    void everyMarkedFieldIsAFacetWithNamesInBothLanguages() {
        assertThat(FACETS.keys())
                .contains(ENCRYPTION, RATE, INTERVAL, LOGS, CERTIFICATIONS, PLACE)
                .hasSizeGreaterThan(20);
        assertThat(FACETS.all())
                .allSatisfy(facet -> {
                    assertThat(facet.label().ja()).isNotBlank();
                    assertThat(facet.label().en()).isNotBlank();
                    assertThat(facet.values()).doesNotHaveDuplicates();
                    assertThat(facet.values()).extracting(Facet.Value::key).doesNotHaveDuplicates();
                });
    }

    @Test
    void noStateIsTakenForAYesOrANo() {
        assertThat(ofEncryption(new Value.YesNo(true, "AES", null))).containsExactly("yes");
        assertThat(ofEncryption(new Value.YesNo(false, "", null))).containsExactly("no");
        assertThat(ofEncryption(new Value.NotDone("計画中"))).containsExactly("_not-done");
        assertThat(ofEncryption(new Value.NotDisclosed(""))).containsExactly("_not-disclosed");
        assertThat(of(ENCRYPTION, new Statement.Unanswered())).containsExactly("_blank");
        assertThat(of(ENCRYPTION, new Statement.NotAsked())).containsExactly("_not-asked");
        var withheld =
                new Statement.Withheld(WithholdingReason.SECURITY, LocalDate.parse("2030-01-01"));
        assertThat(of(ENCRYPTION, withheld)).containsExactly("_withheld");
        assertThat(of("medical.storage-law.law", new Statement.NotAsked()))
                .containsExactly("_not-asked");
    }

    @ParameterizedTest
    @CsvSource({
        "98.99, to-99",
        "99, 99-to-99.5",
        "99.49, 99-to-99.5",
        "99.5, 99.5-to-99.9",
        "99.99, from-99.99",
        "100, from-99.99"
    })
    void aRangeBeginsWithItsBound(String rate, String key) {
        assertThat(of(RATE, rate(rate, Qualifier.ACTUAL))).containsExactly(key);
        assertThat(of(RATE, rate(rate, Qualifier.TARGET))).containsExactly("_target");
        assertThat(FACETS.find(RATE).orElseThrow().find(key)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 時間, to-1",
        "24, 時間, to-1",
        "25, 時間, 1-to-7",
        "7, 日, 1-to-7",
        "8, 日, 7-to-30",
        "31, 日, from-30"
    })
    void aRangeUpToABoundHasItInside(String number, String unit, String key) {
        var interval = new Value.Quantity(new BigDecimal(number), unit, null, "");

        assertThat(of(INTERVAL, said(INTERVAL, interval))).containsExactly(key);
    }

    @Test
    void boundsAreSaidInWords() {
        assertThat(FACETS.find(RATE).orElseThrow().values())
                .extracting(value -> value.label().ja())
                .startsWith("99.99%以上", "99.9%以上99.99%未満")
                .contains("99%未満");
        assertThat(FACETS.find(INTERVAL).orElseThrow().values())
                .extracting(value -> value.label().en())
                .startsWith("up to 1 day", "over 1 day, up to 7 days");
    }

    @Test
    void whereThereIsNoneOfItNothingIsLeftToSay() {
        var none = new LinkedHashMap<FieldKey, Value>();
        none.put(new FieldKey("presence"), new Value.YesNo(false, "", null));

        assertThat(of(LOGS, new Statement.Disclosed(Answer.of(none)))).containsExactly("_not-done");
        none.put(new FieldKey("presence"), new Value.YesNo(true, "", null));
        assertThat(of(LOGS, new Statement.Disclosed(Answer.of(none)))).containsExactly("_blank");
    }

    @Test
    void whatAnAnswerNamesIsFoundHoweverItIsWritten() {
        assertThat(certified(true, "ＩＳＭＳ、プライバシーマーク"))
                .containsExactlyInAnyOrder("isms", "privacy-mark");
        assertThat(certified(true, "独自の監査")).containsExactly("_other");
        assertThat(certified(false, "")).containsExactly("no");
    }

    @Test
    void theSitesOfOneServiceMayDiffer() {
        var parts =
                new Answer(
                        List.of(
                                new Answer.Part(
                                        "東", Map.of(key(PLACE), new Value.Words("日本、関東地方"))),
                                new Answer.Part("西", Map.of(key(PLACE), new Value.Words("大阪府")))));

        assertThat(of(PLACE, new Statement.Disclosed(parts)))
                .containsExactlyInAnyOrder("kanto", "kinki");
    }

    @Test
    void aCertificationStandsAsTheDaySays() {
        var day = LocalDate.parse("2026-11-22");
        var running = standing(day, day, null);

        assertThat(Facets.Course.of(running, day)).isEqualTo(Facets.Course.IN_FORCE);
        assertThat(Facets.Course.of(running, day.plusDays(1))).isEqualTo(Facets.Course.EXPIRED);
        assertThat(Facets.Course.of(running, day.minusDays(1))).isEqualTo(Facets.Course.NOT_YET);
        var revoked = standing(day.minusDays(9), day, new Ending(Ending.Kind.REVOKED, day));
        assertThat(Facets.Course.of(revoked, day)).isEqualTo(Facets.Course.REVOKED);
        assertThat(Facets.Course.of(revoked, day.minusDays(1))).isEqualTo(Facets.Course.IN_FORCE);
        var ended = standing(day, day, new Ending(Ending.Kind.SERVICE_ENDED, day));
        assertThat(Facets.Course.of(ended, day.plusDays(9))).isEqualTo(Facets.Course.ENDED);
    }

    private static Entry.Standing standing(
            LocalDate from, LocalDate until, @Nullable Ending ending) {
        return new Entry.Standing(from, new Term(from, until), 1, Instant.EPOCH, ending);
    }

    private static Set<String> certified(boolean yes, String detail) {
        return of(CERTIFICATIONS, said(CERTIFICATIONS, new Value.YesNo(yes, detail, null)));
    }

    private static Statement rate(String number, Qualifier qualifier) {
        return said(RATE, new Value.Quantity(new BigDecimal(number), "%", qualifier, ""));
    }

    private static Set<String> ofEncryption(Value value) {
        return of(ENCRYPTION, said(ENCRYPTION, value));
    }

    private static FieldKey key(String facet) {
        return new FieldKey(facet.substring(facet.lastIndexOf('.') + 1));
    }

    private static Statement said(String facet, Value value) {
        return new Statement.Disclosed(Answer.of(Map.of(key(facet), value)));
    }

    private static Set<String> of(String facet, Statement statement) {
        var item = new ItemId(facet.substring(0, facet.lastIndexOf('.')));
        var day = LocalDate.parse("2026-01-01");
        var entry =
                new Entry(
                        new CertificationNumber("", 1, "2601"),
                        "0001-2601",
                        EDITION.id(),
                        new Entry.Face("名", "社", "", "", "", List.of("office")),
                        standing(day, day.plusYears(2), null),
                        Map.of(item, statement));
        return FACETS.of(entry).getOrDefault(facet, Set.of());
    }
}
