package jp.akashi.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.akashi.item.Notation;
import jp.akashi.item.Value;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d,.]*[^\\d、。()/|「」:]{0,2}");
    private static final Schemes SCHEMES = SchemeFiles.builtIn().read().orThrow();

    static Stream<BuiltSample> all() {
        return SCHEMES.all().stream()
                .map(scheme -> BuiltSample.read(SAMPLES.resolve(scheme.id().value()), SCHEMES));
    }

    @ParameterizedTest
    @MethodSource("all")
    void itFollowsAnEditionInForceAndAnswersNearlyEveryItem(BuiltSample sample) {
        var scheme = SCHEMES.get(sample.edition().id().scheme());
        assertThat(scheme.findEditionOn(LocalDate.of(2026, 11, 22))).contains(sample.edition());
        var blank =
                sample.edition().rows().stream()
                        .filter(row -> sample.disclosure().answer(row.id()).isEmpty())
                        .toList();
        assertThat(blank).hasSizeBetween(1, 5).noneMatch(Row::isMandatory);
        assertThat(sample.values()).anyMatch(Value.NotDisclosed.class::isInstance);
        assertThat(sample.form().faceSheet().withholdings()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyFigureOfAnAnswerStandsOnACitedPage(BuiltSample sample) {
        var missing = new ArrayList<String>();
        for (var row : sample.edition().rows()) {
            var cited = sample.citedText(row.id());
            written(sample, row).stream()
                    .flatMap(text -> FIGURE.matcher(BuiltSample.plain(text)).results())
                    .map(figure -> figure.group().replaceFirst("[.,]$", ""))
                    .filter(figure -> !stands(figure, cited))
                    .forEach(figure -> missing.add(row.id() + ": " + figure));
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void documentsAreOfSeveralPagesSmallAndCarryTheirTypefaces(BuiltSample sample)
            throws IOException {
        long bytes = 0;
        for (var document : sample.form().documents()) {
            var file = sample.evidence(document);
            bytes += Files.size(file);
            try (var pdf = Loader.loadPDF(file.toFile())) {
                assertThat(pdf.getNumberOfPages()).as(file.toString()).isGreaterThanOrEqualTo(3);
                for (var page : pdf.getPages()) {
                    for (var font : page.getResources().getFontNames()) {
                        assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                    }
                }
            }
        }
        assertThat(sample.form().documents()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(bytes).isLessThan(isByHand(sample) ? 3_000_000 : 800_000);
    }

    @ParameterizedTest
    @MethodSource("all")
    void itIsWhatItsSourcesMake(BuiltSample sample) {
        var written = Sample.read(SAMPLES, sample.folder().resolve("source"), SCHEMES);
        var documents =
                PrintedDocuments.print(
                        written.documents(),
                        SAMPLES.resolve("source/style"),
                        new Press(Path.of("src/main/resources/fonts")));
        var form = new SampleForm(written, documents).filled();
        assertThat(form.faceSheet()).isEqualTo(sample.form().faceSheet());
        assertThat(form.sites()).isEqualTo(sample.form().sites());
        assertThat(form.documents()).isEqualTo(sample.form().documents());
        assertThat(form.disclosure().answers())
                .containsExactlyInAnyOrderEntriesOf(sample.disclosure().answers());
        var cited = new HashMap<>(form.citations());
        cited.values().removeIf(List::isEmpty);
        assertThat(cited).containsExactlyInAnyOrderEntriesOf(sample.form().citations());
        documents
                .byLabel()
                .values()
                .forEach(printed ->
                        assertThat(
                                        sample.folder()
                                                .resolve("evidence")
                                                .resolve(printed.manuscript().fileName()))
                                .hasBinaryContent(printed.pdf()));
    }

    @Test
    void theOneWrittenByHandHasSeveralDataCentresAndAMeasureNotTaken() {
        var sample = BuiltSample.read(SAMPLES.resolve("asp-saas-ai"), SCHEMES);
        assertThat(isByHand(sample)).isTrue();
        assertThat(sample.edition().rows()).hasSize(112);
        assertThat(sample.form().sites()).hasSize(2);
        assertThat(sample.values()).anyMatch(Value.NotDone.class::isInstance);
    }

    @Test
    void thePapersOfTheProviderAreTheSameInEverySample() throws IOException {
        var registers =
                all().map(sample -> sample.folder().resolve("evidence/01-register.pdf")).toList();
        for (var register : registers) {
            assertThat(register).hasSameBinaryContentAs(registers.getFirst());
        }
    }

    private static boolean isByHand(BuiltSample sample) {
        return Files.exists(sample.folder().resolve("source/answers.yaml"));
    }

    /// The values of a row that claim something, in writing, without the marks of their lines.
    private static List<String> written(BuiltSample sample, Row row) {
        return sample.disclosure().answer(row.id()).parts().stream()
                .flatMap(part ->
                        row.fields().stream()
                                .flatMap(field ->
                                        Stream.ofNullable(part.values().get(field.key()))
                                                .filter(Value::claims)
                                                .map(value -> Notation.print(field.kind(), value))))
                .map(text -> text.replaceAll("(?m)^\\d\\. ", "").replace("\n", "。"))
                .toList();
    }

    /// Dates stand on pages as 2019年4月1日.
    private static boolean stands(String figure, String cited) {
        var number = figure.replaceAll("[^\\d,.].*$", "");
        return cited.contains(figure)
                || cited.contains(
                        figure.substring(0, Math.min(figure.length(), number.length() + 1)))
                || figure.matches("\\d+-?") && cited.contains(number.replaceFirst("^0", ""));
    }
}
