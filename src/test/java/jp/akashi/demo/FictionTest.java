package jp.akashi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.SchemeId;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import org.junit.jupiter.api.Test;

/// The demo's providers are thirty different ones, and nobody takes one for real.
class FictionTest {
    private static final Schemes SCHEMES = SchemeFiles.builtIn().read().orThrow();

    @Test
    void noTwoProvidersShareAnAddressAHomePageOrAPresident() {
        differ(fiction -> fiction.company().seat().address());
        differ(fiction -> fiction.company().seat().president());
        differ(Fiction::host);
        differ(Fiction::corporateNumber);
    }

    private static void differ(Function<Fiction, String> part) {
        assertThat(Fiction.all()).extracting(part).doesNotHaveDuplicates();
    }

    @Test
    void everyNameAddressAndPersonSaysThatItIsMadeUp() {
        for (var fiction : Fiction.all()) {
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
        for (var fiction : Fiction.all()) {
            assertThat(fiction.established()).isBefore(fiction.started());
            assertThat(fiction.started()).isBefore(fiction.certified());
        }
    }

    @Test
    void nobodyAnswersInTheNameOfTheSample() {
        for (var fiction : Fiction.all()) {
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
        var edition = SCHEMES.get(new SchemeId("asp-saas-ai")).editions().getLast();
        OwnWords.ANSWERS.forEach((item, answers) -> {
            var fields = edition.getRow(new ItemId(item)).fields();
            answers.forEach((blank, words) ->
                    assertThat(fields)
                            .filteredOn(field -> field.key().value().equals(blank))
                            .as(item + " " + blank)
                            .singleElement()
                            .extracting(field -> Notation.read(field.kind(), words))
                            .isInstanceOf(Reading.Read.class));
        });
    }

    @Test
    void noFigureIsYoungerThanTheDisclosureItStandsIn() {
        var all = Fiction.all();
        assertThat(new Retelling(all.getFirst()).of("2024年4月から2025年3月"))
                .isEqualTo("2023年4月から2024年3月");
        assertThat(new Retelling(all.getLast()).of("2024年4月から2025年3月"))
                .isEqualTo("2025年4月から2026年3月");
    }

    private static Disclosure disclosure(Fiction fiction) {
        var edition =
                SCHEMES.get(new SchemeId("asp-saas-ai"))
                        .findEditionOn(fiction.certified())
                        .orElseThrow();
        return new FictionalAnswers(edition, fiction, 1).disclosure();
    }
}
