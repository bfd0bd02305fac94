package jp.akashi.schemefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.akashi.item.Gate;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Yen;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Level;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.scheme.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The schemes' data as it stands.
class SchemeFilesTest {
    private static final Schemes SCHEMES = SchemeFiles.in(Path.of("schemes")).read().orThrow();
    private static final Scheme AI = SCHEMES.get(new SchemeId("asp-saas-ai"));
    private static final Edition EDITION = SCHEMES.get(EditionId.parse("asp-saas-ai/2022-04-01"));

    @Test
    void thePlatformCarriesTheSameData() {
        assertThat(SchemeSource.builtIn().files().keySet())
                .isEqualTo(SchemeSource.folder(Path.of("schemes")).files().keySet())
                .contains("units.yaml", "items/platform.yaml", "asp-saas-ai/scheme.yaml");
        assertThat(SchemeFiles.builtIn().read().orThrow().units()).isEqualTo(SCHEMES.units());
    }

    @Test
    void theEditionOf2022Has112RowsAndTwelveGates() {
        var rows = EDITION.rows();
        assertThat(rows)
                .extracting(Row::number)
                .isEqualTo(IntStream.rangeClosed(1, 112).boxed().toList());
        assertThat(rows).filteredOn(Row::isMandatory).hasSize(79);
        assertThat(rows).filteredOn(row -> row.level() == Level.OPTIONAL).hasSize(33);
        assertThat(rows).filteredOn(Row::isGated).hasSize(12);
        assertThat(EDITION.guideline().published()).isEqualTo("2022-02-15");
        assertThat(EDITION.sections().getFirst().part()).isEqualTo(Section.Part.PROVIDER);
        assertThat(EDITION.sections().getLast().part()).isEqualTo(Section.Part.SERVICE);
    }

    @Test
    void theSchemeHasItsNumberFeesAndPeriods() {
        var number = AI.numbering().number(1, LocalDate.of(2022, 4, 1));
        assertThat(AI.numbering().print(number)).isEqualTo("AI 0001-2204");
        assertThat(AI.fees().newApplication()).isEqualTo(new Yen(190_000));
        assertThat(AI.fees().dueDays()).isEqualTo(7);
        assertThat(AI.periods()).isEqualTo(new Scheme.Periods(2, 60, 30, 4, 1));
        assertThat(AI.mark()).isEqualTo(new Scheme.MarkStyle("AI", "#0b57a4"));
        assertThat(SCHEMES.taxPercentOn(LocalDate.of(2019, 9, 30))).isEqualTo(8);
        assertThat(SCHEMES.taxPercentOn(LocalDate.of(2019, 10, 1))).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "asp-saas, 0001-2611",
        "asp-saas-ai, AI 0001-2611",
        "medical-asp-saas, 医療 0001-2611",
        "mynumber-asp-saas, 特個 0001-2611",
        "asp-saas-iot, IoT 0001-2611",
        "iaas-paas, IP0001-2611",
        "iaas-paas-iot, IPIoT 0001-2611",
        "data-center, DC 0001-2611"
    })
    void eachSchemeNumbersItsCertificationsInItsOwnForm(String scheme, String printed) {
        var numbering = SCHEMES.get(new SchemeId(scheme)).numbering();
        var number = numbering.number(1, LocalDate.of(2026, 11, 22));
        assertThat(numbering.print(number)).isEqualTo(printed);
        assertThat(SCHEMES.all()).hasSize(8);
    }

    @Test
    void gatesAndLevelsOfFieldsAreThoseOfTheEdition() {
        assertThat(row("service-basics.change-notice").findGate())
                .contains(
                        new Gate.AtLeast(
                                new FieldKey("notice-period"),
                                new Value.Quantity(BigDecimal.ONE, "ヶ月前", null, "")));
        assertThat(row("platform.antivirus").findGate())
                .contains(new Gate.Done(new FieldKey("presence")));
        assertThat(row("people.representative").levelOf(new FieldKey("career")))
                .isEqualTo(Level.OPTIONAL);
        assertThat(row("people.representative").levelOf(new FieldKey("name")))
                .isEqualTo(Level.MANDATORY);
    }

    @Test
    void itemsHaveTheirKindsMeaningsAndTraits() {
        assertThat(row("service-basics.availability").fields().getFirst().kind())
                .isEqualTo(
                        new Kind.Quantity(
                                List.of("%"),
                                List.of(Qualifier.ACTUAL, Qualifier.TARGET),
                                true,
                                Kind.Range.SHARE));
        assertThat(
                        row("service-basics.service-start")
                                .item()
                                .findField(Field.Meaning.SERVICE_START))
                .isPresent();
        assertThat(row("housing.ups").item().traits().perSite()).isTrue();
        assertThat(row("platform.antivirus").item().traits().sensitive()).isTrue();
        assertThat(row("platform.antivirus").provenance().confirmed()).isTrue();
        assertThat(SCHEMES.words().products())
                .contains(new Schemes.Product("ESET", "ウイルス対策ソフトウェア"));
        assertThat(SCHEMES.words().serviceTypes()).hasSize(14);
    }

    @Test
    void everyExampleReadsAsAnAnswerToItsField() {
        for (var row : EDITION.rows()) {
            for (var field : row.fields()) {
                var example = row.item().help().example().getOrDefault(field.key(), "");
                assertThat(Notation.read(field.kind(), example))
                        .as("%s %s", row.id(), field.key())
                        .isInstanceOf(Reading.Read.class);
            }
        }
    }

    private static Row row(String item) {
        return EDITION.getRow(new ItemId(item));
    }
}
