package jp.akashi.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.akashi.evidence.Reading;
import jp.akashi.item.Notation;
import jp.akashi.item.Value;
import jp.akashi.kernel.ItemId;
import jp.akashi.paper.PdfReader;
import jp.akashi.paper.ReadingLimits;
import jp.akashi.paper.form.FilledForm;
import jp.akashi.paper.form.FormReader;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Row;
import jp.akashi.schemefile.SchemeFiles;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class SamplesTest {
    private static final Path SAMPLE = Path.of("samples/asp-saas-ai");
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d,.]*[^\\d、。()/|「」:]{0,2}");

    private final FilledForm form =
            new FormReader(SchemeFiles.builtIn().read().orThrow())
                    .read(SAMPLE.resolve("application.xlsx"))
                    .orThrow()
                    .form();
    private final Edition edition =
            SchemeFiles.builtIn().read().orThrow().get(form.disclosure().edition());

    @Test
    void nearlyEveryItemIsAnsweredAndSomeInOtherWords() {
        assertThat(edition.rows()).hasSize(112);
        var blank =
                edition.rows().stream()
                        .filter(row -> form.disclosure().answer(row.id()).isEmpty())
                        .toList();
        assertThat(blank).hasSizeBetween(1, 5).noneMatch(Row::isMandatory);
        assertThat(values()).anyMatch(Value.NotDone.class::isInstance);
        assertThat(values()).anyMatch(Value.NotDisclosed.class::isInstance);
        assertThat(form.sites()).hasSize(2);
        assertThat(form.faceSheet().withholdings()).hasSize(1);
    }

    @Test
    void everyFigureOfAnAnswerStandsOnACitedPage() throws IOException {
        var pages = pagesByLabel();
        var missing = new ArrayList<String>();
        for (var row : edition.rows()) {
            var cited = citedText(row.id(), pages);
            written(row).stream()
                    .flatMap(text -> FIGURE.matcher(plain(text)).results())
                    .map(figure -> figure.group().replaceFirst("[.,]$", ""))
                    .filter(figure -> !stands(figure, cited))
                    .forEach(figure -> missing.add(row.id() + ": " + figure));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void documentsAreOfSeveralPagesSmallAndCarryTheirTypefaces() throws IOException {
        long bytes = 0;
        for (var document : form.documents()) {
            var file = SAMPLE.resolve("evidence").resolve(document.fileName());
            bytes += Files.size(file);
            assertThat(file).satisfies(one -> assertThat(Files.size(one)).isLessThan(600_000));
            try (var pdf = Loader.loadPDF(file.toFile())) {
                assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(4);
                for (var page : pdf.getPages()) {
                    for (var font : page.getResources().getFontNames()) {
                        assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                    }
                }
            }
        }
        assertThat(form.documents()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(bytes).isLessThan(3_000_000);
    }

    @Test
    void printingADocumentAgainGivesTheSameBytes() throws IOException {
        var source = SAMPLE.resolve("source");
        var manuscript = Manuscript.read(source.resolve("documents/14-confirmation.md"));
        var press = new Press(Path.of("src/main/resources/fonts"));
        var printed = PrintedDocuments.print(source, manuscript, press);
        assertThat(SAMPLE.resolve("evidence").resolve(manuscript.fileName()))
                .hasBinaryContent(printed.pdf());
    }

    private List<Value> values() {
        return form.disclosure().answers().values().stream()
                .flatMap(answer -> answer.parts().stream())
                .flatMap(part -> part.values().values().stream())
                .toList();
    }

    /// The values of a row that claim something, in writing, without the marks of their lines.
    private List<String> written(Row row) {
        return form.disclosure().answer(row.id()).parts().stream()
                .flatMap(part ->
                        row.fields().stream()
                                .flatMap(field ->
                                        Stream.ofNullable(part.values().get(field.key()))
                                                .filter(Value::claims)
                                                .map(value -> Notation.print(field.kind(), value))))
                .map(text -> text.replaceAll("(?m)^\\d\\. ", "").replace("\n", "。"))
                .toList();
    }

    private String citedText(ItemId item, Map<String, List<String>> pages) {
        var text = new StringBuilder();
        for (var citation : form.citations().getOrDefault(item, List.of())) {
            var texts = pages.getOrDefault(citation.label(), List.of());
            citation.pages().numbers().forEach(page -> text.append(texts.get(page - 1)));
        }
        return text.toString();
    }

    /// Dates stand on pages as 2019年4月1日.
    private static boolean stands(String figure, String cited) {
        var number = figure.replaceAll("[^\\d,.].*$", "");
        return cited.contains(figure)
                || cited.contains(
                        figure.substring(0, Math.min(figure.length(), number.length() + 1)))
                || figure.matches("\\d+-?") && cited.contains(number.replaceFirst("^0", ""));
    }

    private Map<String, List<String>> pagesByLabel() throws IOException {
        var reader = new PdfReader(ReadingLimits.standard());
        var pages = new HashMap<String, List<String>>();
        for (var document : form.documents()) {
            var file = SAMPLE.resolve("evidence").resolve(document.fileName());
            Reading reading = reader.read(file, document.fileName()).orThrow();
            pages.put(document.label(), reading.texts().stream().map(SamplesTest::plain).toList());
        }
        return pages;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
