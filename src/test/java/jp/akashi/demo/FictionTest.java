package jp.akashi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.akashi.disclosure.CheckDisclosure;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import org.junit.jupiter.api.Test;

/// The demo's providers are thirty different ones, and nobody takes one for real.
class FictionTest {
    private static final Schemes SCHEMES = SchemeFiles.builtIn().read().orThrow();
    private static final CheckDisclosure CHECK =
            new CheckDisclosure(SCHEMES.units(), SCHEMES.words());

    @Test
    void noTwoProvidersShareAnAddressAHomePageOrAPresident() {
        differ(fiction -> fiction.company().seat().address());
        differ(fiction -> fiction.company().seat().president());
        differ(Fiction::host);
        differ(Fiction::corporateNumber);
    }

    private static void differ(Function<Fiction, String> part) {
        assertThat(Programme.read().services()).extracting(part).doesNotHaveDuplicates();
    }

    @Test
    void everyNameAddressAndPersonSaysThatItIsMadeUp() {
        for (var fiction : Programme.read().services()) {
            var seat = fiction.company().seat();
            assertThat(fiction.provider()).containsPattern("架空|見本|例示");
            assertThat(fiction.service()).endsWith("(架空)");
            assertThat(seat.address()).containsPattern("(架空|見本|例示)[市区]");
            assertThat(seat.president()).containsPattern("^(架空|見本|例示) ");
            assertThat(fiction.host()).endsWith(".example");
        }
    }

    @Test
    void aProviderIsFoundedBeforeItsServiceStarts() {
        for (var fiction : Programme.read().services()) {
            assertThat(fiction.established()).isBefore(fiction.started());
            assertThat(fiction.started()).isBefore(fiction.certified());
        }
    }

    @Test
    void nobodyAnswersInTheNameOfTheSample() {
        for (var fiction : Programme.read().services()) {
            var told = disclosure(fiction).toString();
            assertThat(Stream.of(fiction.summary(), fiction.host(), fiction.work()))
                    .as(fiction.service())
                    .allMatch(told::contains);
            assertThat(Stream.of("みほん", "mihon", "見本 太郎", "帳票の種類", "手書き文字"))
                    .as(fiction.service())
                    .noneMatch(told::contains);
        }
    }

    @Test
    void whatTheDemoAnswersItselfFitsTheBlanks() {
        var fiction = Programme.read().services().getFirst();
        OwnWords.IN_USE
                .answers()
                .forEach((scheme, items) ->
                        items.forEach((item, answers) ->
                                answers.forEach((blank, words) ->
                                        assertThat(fields(scheme, item, blank))
                                                .as(scheme + " " + item + " " + blank)
                                                .isNotEmpty()
                                                .allSatisfy(field ->
                                                        assertThat(
                                                                        Notation.read(
                                                                                field.kind(),
                                                                                fiction.told(
                                                                                        words)))
                                                                .isInstanceOf(
                                                                        Reading.Read.class)))));
    }

    /// The blanks of this name that an edition asks, in one scheme or in any.
    private static List<Field> fields(String scheme, String item, String blank) {
        return SCHEMES.all().stream()
                .filter(one -> scheme.equals(OwnWords.ALL) || one.id().value().equals(scheme))
                .flatMap(one -> one.editions().stream())
                .flatMap(edition -> edition.findRow(new ItemId(item)).stream())
                .flatMap(row -> row.item().findField(new FieldKey(blank)).stream())
                .toList();
    }

    @Test
    void everySchemeHasAServiceAndMostAreOfTwo() {
        var schemes =
                Programme.read().services().stream()
                        .map(fiction -> fiction.offer().scheme())
                        .toList();
        assertThat(SCHEMES.all()).extracting(Scheme::id).allMatch(schemes::contains);
        assertThat(schemes)
                .filteredOn(id -> id.value().matches("asp-saas(-ai)?"))
                .hasSizeGreaterThan(schemes.size() / 2);
    }

    @Test
    void nothingIsAnsweredThatItsSchemeWouldSendBack() {
        for (var fiction : Programme.read().services()) {
            assertThat(CHECK.check(edition(fiction), disclosure(fiction), List.of()))
                    .as(fiction.service())
                    .isEmpty();
        }
    }

    @Test
    void noFigureIsYoungerThanTheDisclosureItStandsIn() {
        var all = Programme.read().services();
        assertThat(new Retelling(all.getFirst()).of("2024年4月から2025年3月"))
                .isEqualTo("2023年4月から2024年3月");
        assertThat(new Retelling(all.getLast()).of("2024年4月から2025年3月"))
                .isEqualTo("2025年4月から2026年3月");
    }

    private static Disclosure disclosure(Fiction fiction) {
        return new FictionalAnswers(edition(fiction), fiction, 1).disclosure();
    }

    private static Edition edition(Fiction fiction) {
        return SCHEMES.get(fiction.offer().scheme())
                .findEditionOn(fiction.certified())
                .orElseThrow();
    }
}
