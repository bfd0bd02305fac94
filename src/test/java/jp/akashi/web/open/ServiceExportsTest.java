package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.export.AnswerColumns;
import jp.akashi.export.Csv;
import jp.akashi.export.DataColumn;
import jp.akashi.export.Export;
import jp.akashi.export.Exports;
import jp.akashi.item.Value;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.registry.Statement;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A service in every form it is handed out in.
class ServiceExportsTest {
    private static final String SERVICE = "/services/ai-0001-2206.";

    private final OpenSite site = OpenSite.ofThree();

    static List<Export> exports() {
        return Exports.ALL;
    }

    @ParameterizedTest
    @MethodSource("exports")
    void everyFormatHasItsRouteBySuffix(Export export) {
        var answer = site.open(SERVICE + export.suffix()).getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo(export.mediaType());
        assertThat(answer.getHeader("ETag")).isNotNull();
        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @MethodSource("exports")
    void theSameEntryMakesTheSameBytes(Export export) {
        var address = SERVICE + export.suffix();
        assertThat(site.open(address).getResponse().getContentAsByteArray())
                .isEqualTo(site.open(address).getResponse().getContentAsByteArray());
    }

    @ParameterizedTest
    @MethodSource("exports")
    void anUnknownServiceIsAProblemInEveryFormat(Export export) {
        var answer = site.open("/services/ai-0099-2206." + export.suffix()).getResponse();
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "html", "JSON", "csv.gz", "json.csv", "%E3%81%82", "x.y.z"})
    void anUnknownFormatListsTheKnownOnes(String suffix) {
        var answer = site.open(SERVICE + suffix).getResponse();
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(site.text(SERVICE + suffix)).contains(".json", ".csv", ".xlsx");
    }

    @Test
    void theTableOpensInASpreadsheet() {
        var csv = site.text(SERVICE + "csv");

        assertThat(csv).startsWith("\ufeff認定番号,サービス名,制度,版,");
        assertThat(Csv.table(csv))
                .hasSize(5)
                .allSatisfy(line -> assertThat(line).containsEntry("サービス名", "みほん文書AI"));
        assertThat(Csv.table(csv))
                .extracting(line -> line.get("状態"))
                .containsExactly("開示", "実施なし", "開示なし", "公表留保", "記載なし");
        assertThat(Csv.table(csv).get(3))
                .containsEntry("留保の理由", "安全確保上の支障")
                .containsEntry("留保の期限", "2024-03-31")
                .containsEntry("内容", "");
        assertThat(site.open(SERVICE + "csv").getResponse().getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"ai-0001-2206.csv\"");
    }

    @Test
    void theHeadingsMayBeIds() {
        assertThat(site.text(SERVICE + "csv?header=id"))
                .startsWith(
                        "\ufeff"
                                + String.join(
                                        ",",
                                        AnswerColumns.ALL.stream().map(DataColumn::id).toList())
                                + "\r\n");
        assertThat(site.text(SERVICE + "csv?header=ja")).isEqualTo(site.text(SERVICE + "csv"));
        assertThat(site.status(SERVICE + "csv?header=en")).isEqualTo(400);
    }

    @Test
    void whatTheProviderWroteIsNeverCalculated() {
        var statements = OpenSite.statements();
        statements.put(
                SmallScheme.NAME, new Statement.Disclosed(Papers.words("=HYPERLINK(\"x\")")));
        site.registry.append(
                OpenSite.entry(new CertificationNumber("AI", 9, "2206"), "@みほん", statements));

        var lines = Csv.table(site.text("/services/ai-0009-2206.csv"));

        assertThat(lines.getFirst())
                .containsEntry("内容", "'=HYPERLINK(\"x\")")
                .containsEntry("サービス名", "'@みほん");
    }

    @Test
    void theWorkbookHasTrueNumbersAndDays() throws IOException {
        var statements = OpenSite.statements();
        statements.put(SmallScheme.NAME, new Statement.Disclosed(Papers.words("=1+1\n_x000A_ 𠮷")));
        statements.put(
                SmallScheme.NOTICE,
                new Statement.Disclosed(
                        Papers.one(
                                SmallScheme.PERIOD,
                                new Value.Quantity(new BigDecimal("1.50"), "ヶ月前", null, ""))));
        site.registry.append(
                OpenSite.entry(new CertificationNumber("AI", 9, "2206"), "みほん", statements));
        var bytes = site.open("/services/ai-0009-2206.xlsx").getResponse().getContentAsByteArray();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var face = book.getSheet("サービス");
            assertThat(face.getRow(1).getCell(1).getStringCellValue()).isEqualTo("AI 0009-2206");
            assertThat(face.getRow(5).getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.parse("2022-04-01"));
            var answers = book.getSheet("開示情報");
            assertThat(answers.getPaneInformation().isFreezePane()).isTrue();
            assertThat(answers.getRow(1).getCell(17).getCellType()).isEqualTo(CellType.STRING);
            assertThat(answers.getRow(1).getCell(17).getStringCellValue())
                    .isEqualTo("=1+1\n_x000A_ 𠮷");
            var number = answers.getRow(3).getCell(11);
            assertThat(number.getNumericCellValue()).isEqualTo(1.5);
            assertThat(number.getCellStyle().getDataFormatString()).isEqualTo("0.00");
            assertThat(answers.getRow(4).getCell(9).getStringCellValue()).isEqualTo("公表留保");
        }
    }

    @Test
    void aNumberInOtherSignsGetsAFileNameOfAscii() {
        var scheme =
                Specimen.SCHEMES.all().stream()
                        .filter(one -> one.numbering().prefix().equals("医療"))
                        .findFirst()
                        .orElseThrow();
        var edition = scheme.editions().getLast();
        var real = new OpenSite(Specimen.SCHEMES);
        real.registry.append(Specimen.entry(edition, 1, "みほん診療"));
        var address = "/services/" + Address.encoded(Specimen.number(edition, 1).slug()) + ".csv";

        assertThat(real.open(address).getResponse().getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"%s-0001-2206.csv\"".formatted(scheme.id()));
        assertThat(Csv.table(real.text(address)).getLast())
                .containsEntry("認定番号", Specimen.entry(edition, 1, "").printed());
    }
}
