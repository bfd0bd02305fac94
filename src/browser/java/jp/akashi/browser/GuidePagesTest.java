package jp.akashi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The guidance in use: the record sheet without scripts, the questions on paper, the ways into the
/// register.
@ExtendWith(Stand.Shared.class)
class GuidePagesTest {
    private final Stand stand;

    GuidePagesTest(Stand stand) {
        this.stand = stand;
    }

    @Test
    void withoutScriptTheRecordIsFilledInPrintedAndTakenHome() {
        try (var visit = stand.visitWithoutScript(Screen.DESK)) {
            visit.go("/guide/gaps/record");
            visit.page().locator("#service").fill("みほん文書管理");
            visit.page().locator("#ownership-answer").fill("二次利用はしない");
            visit.page().locator("#ownership-agreement").selectOption("AGREED");
            var file = visit.page().waitForDownload(() -> visit.press("Excelで保存する"));
            assertThat(file.suggestedFilename()).endsWith(".xlsx");

            visit.press("印刷用の表にする");
            assertThat(visit.page().locator(".record-sheet tbody tr")).hasCount(7);
            visit.sees("二次利用はしない");

            visit.press("書き込みに戻る");
            assertThat(visit.page().locator("#ownership-answer")).hasValue("二次利用はしない");
        }
    }

    @Test
    void theSheetToPrintIsReadableForEverybody() {
        try (var visit = stand.visit(Screen.PHONE)) {
            visit.go("/guide/gaps/record");
            visit.press("印刷用の表にする");
            visit.look("record sheet");
        }
    }

    @Test
    void onPaperEveryAnswerIsOpen() {
        try (var visit = stand.visit(Screen.DESK)) {
            visit.go("/faq");
            var answer = visit.page().locator(".faq-answer").first();
            assertThat(answer).isHidden();
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(answer).isVisible();
        }
    }

    @Test
    void aPointOfCareLeadsToServicesThatMeetIt() {
        try (var visit = stand.visit(Screen.DESK)) {
            visit.go("/guide/life-cycle");
            visit.follow("SLAを契約書に添えるサービス");
            assertThat(visit.path()).isEqualTo("/requirements");
            visit.sees("SLA");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/guide",
                "/guide/life-cycle",
                "/guide/information",
                "/guide/gaps",
                "/guide/abroad",
                "/faq",
                "/statistics",
                "/schemes/medical-asp-saas"
            })
    void everyWayFromThereLeadsSomewhere(String path) {
        try (var visit = stand.visit(Screen.DESK)) {
            visit.go(path);
            var ways =
                    visit.page().locator("main a[href^='/']").all().stream()
                            .map(link -> link.getAttribute("href").replaceFirst("#.*", ""))
                            .distinct()
                            .toList();
            assertThat(ways)
                    .isNotEmpty()
                    .allSatisfy(way ->
                            assertThat(visit.page().request().get(way).status())
                                    .as(way)
                                    .isEqualTo(200));
        }
    }

    @Test
    void aBarOfTheStatisticsLeadsToAsManyServices() {
        try (var visit = stand.visit(Screen.DESK)) {
            visit.go("/statistics");
            var row = visit.page().locator("#scheme tbody tr").first();
            var count = row.locator("td").innerText();
            row.locator("a").click();
            assertThat(visit.page().locator(".result-count strong")).hasText(count);
        }
    }
}
