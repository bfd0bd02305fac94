package jp.akashi.web.open.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Filling in the record of the awareness gaps.
class RecordSheetPageTest {
    private static final String PATH = "/guide/gaps/record";

    private final GuideSite site = new GuideSite();

    @Test
    void theFormAsksForEveryGap() {
        var page = site.page(PATH);

        assertThat(page.select(".record-line")).hasSize(7);
        assertThat(page.select("form textarea, form input, form select"))
                .allSatisfy(control ->
                        assertThat(page.select("label[for=" + control.id() + "]")).hasSize(1));
    }

    @Test
    void theSheetToPrintShowsWhatWasWrittenAndCanBeGoneBackFrom() {
        var sheet = Jsoup.parse(GuideSite.text(send("print", "二次利用は<認めない>\n例外なし")));

        assertThat(sheet.select(".record-sheet tbody tr")).hasSize(7);
        assertThat(sheet.select("tr:contains(データの持ち主と取扱い) td"))
                .first()
                .extracting(Element::wholeText)
                .isEqualTo("二次利用は<認めない>\n例外なし");
        assertThat(sheet.select("tr:contains(データの持ち主と取扱い)").text()).contains("確認中");
        assertThat(sheet.select("input[type=hidden][name=ownership.ours]").attr("value"))
                .isEqualTo("二次利用は<認めない>\n例外なし");
    }

    @Test
    void goingBackTheFormStillHasWhatWasWritten() {
        var form = Jsoup.parse(GuideSite.text(send("edit", "二次利用は認めない")));

        assertThat(form.select("#ownership-ours").text()).isEqualTo("二次利用は認めない");
        assertThat(form.select("#ownership-agreement option[selected]").attr("value"))
                .isEqualTo("OPEN");
    }

    @Test
    void theWorkbookHoldsTheSameAndTakesNothingForAFormula() throws IOException {
        var answer = send("xlsx", "=1+1");

        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment; filename");
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("みほん文書管理");
            var cell = sheet.getRow(7 + 5).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(7 + 5).getCell(4).getStringCellValue()).isEqualTo("確認中");
            assertThat(sheet.getLastRowNum()).isEqualTo(13);
        }
    }

    @Test
    void whatBreaksAWorkbookIsLeftOut() throws IOException {
        var answer = send("xlsx", "前\u0000\u0008\uFFFE後");

        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            assertThat(book.getSheetAt(0).getRow(12).getCell(1).getStringCellValue())
                    .isEqualTo("前後");
        }
    }

    @Test
    void aThousandLettersFitAndOneMoreDoesNot() {
        assertThat(send("xlsx", "字".repeat(1000)).getStatus()).isEqualTo(200);
        var refused = send("xlsx", "字".repeat(1001));

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(GuideSite.text(refused)).contains("1,000文字まで", "字".repeat(1001));
    }

    @Test
    void anUnknownWishOrAgreementGivesTheFormAgain() {
        var answer = site.open(post(PATH).param("as", "pdf").param("ownership.agreement", "maybe"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(Jsoup.parse(GuideSite.text(answer)).select(".record-form")).hasSize(1);
    }

    private MockHttpServletResponse send(String as, String ours) {
        MockHttpServletRequestBuilder request =
                post(PATH)
                        .param("service", "みほん文書管理")
                        .param("ownership.ours", ours)
                        .param("ownership.agreement", "OPEN")
                        .param("as", as);
        return site.open(request);
    }
}
