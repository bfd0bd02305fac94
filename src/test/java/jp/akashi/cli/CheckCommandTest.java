package jp.akashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.akashi.schemefile.SchemeFiles;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckCommandTest {
    private static final Path SAMPLES = Path.of("samples/asp-saas-ai");
    private static final String DAY = "2026-11-21";
    private static final Pattern LINE =
            Pattern.compile("(?m)^(\\S+!\\S+|-)  \\S+  ([A-Z]{3}-\\d{2})  ");
    private static final Pattern PLANTED =
            Pattern.compile("(?m)^\\| \\d+ \\| .* \\| `(.+)` \\| ([A-Z]{3}-\\d{2}) \\|$");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder = Path.of("");

    static Stream<Path> goodSamples() {
        return SchemeFiles.builtIn().read().orThrow().all().stream()
                .map(scheme -> Path.of("samples", scheme.id().value(), "application.xlsx"));
    }

    @ParameterizedTest
    @MethodSource("goodSamples")
    void nothingIsFoundInAGoodSample(Path sample) {
        assertThat(check(sample, "--date", DAY)).as(out::toString).isZero();
        assertThat(out.toString()).isEqualToNormalizingNewlines("指摘はありません。このまま申請できます。\n");
    }

    @Test
    void everyPlantedFaultIsFoundInTheBadTwinAndNothingElse() throws IOException {
        var planted = pairs(PLANTED, Files.readString(SAMPLES.resolve("faults.md")));
        assertThat(planted).hasSizeGreaterThanOrEqualTo(20);
        assertThat(check(SAMPLES.resolve("application-bad.xlsx"), "--date", DAY)).isEqualTo(1);
        assertThat(pairs(LINE, out.toString())).containsExactlyInAnyOrderElementsOf(planted);
        assertThat(out.toString()).endsWith("このまま申請すると差し戻されます。\n");
    }

    @Test
    void theEditionMustBeInForceOnTheDayOfFiling() {
        assertThat(check(SAMPLES.resolve("application.xlsx"), "--date", "2022-03-31")).isEqualTo(1);
        assertThat(out.toString()).contains("APP-07");
        assertThat(check(SAMPLES.resolve("application.xlsx"), "--date", "2022-04-01")).isZero();
    }

    @Test
    void withoutItsDocumentsAFormWouldBeSentBack() throws IOException {
        var alone = folder.resolve("alone.xlsx");
        Files.copy(SAMPLES.resolve("application.xlsx"), alone);
        assertThat(check(alone, "--date", DAY)).isEqualTo(1);
        assertThat(out.toString()).contains("資料一覧!A5  要修正  EVI-02");
    }

    @Test
    void aFileThatIsNotThereCannotBeChecked() {
        assertThat(check(Path.of("nowhere.xlsx"))).isEqualTo(2);
        assertThat(err.toString()).contains("There is no file nowhere.xlsx.");
    }

    @Test
    void aFileThatIsNoWorkbookCannotBeChecked() throws IOException {
        var text = Files.writeString(folder.resolve("text.xlsx"), "申請書");
        assertThat(check(text)).isEqualTo(2);
        assertThat(err.toString()).isNotBlank();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aWorkbookThatIsNoFormOfOursCannotBeChecked() throws IOException {
        var other = folder.resolve("other.xlsx");
        try (var book = new XSSFWorkbook();
                var bytes = Files.newOutputStream(other)) {
            book.createSheet("売上").createRow(0).createCell(0).setCellValue(1);
            book.write(bytes);
        }
        assertThat(check(other)).isEqualTo(2);
        assertThat(err.toString()).isNotBlank();
    }

    @Test
    void aDayThatIsNoDayIsRefused() {
        assertThat(check(SAMPLES.resolve("application.xlsx"), "--date", "2026-02-30")).isEqualTo(2);
        assertThat(err.toString()).contains("'2026-02-30' is no day like 2026-04-01");
    }

    private static List<String> pairs(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
    }

    private int check(Path file, String... options) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var line =
                AkashiCommand.line(_ -> {
                    throw new AssertionError("no server is needed");
                });
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        var arguments =
                Stream.concat(Stream.of("check", file.toString()), Stream.of(options))
                        .toArray(String[]::new);
        return line.execute(arguments);
    }
}
