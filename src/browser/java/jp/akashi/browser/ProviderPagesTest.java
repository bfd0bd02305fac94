package jp.akashi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// How a provider fills in an application: by hand, saved while writing, with documents, checked
/// before filing.
@ExtendWith(Stand.Shared.class)
class ProviderPagesTest {
    private static final Path REGISTER = Path.of("samples/asp-saas-ai/evidence/01-register.pdf");
    private static final String APPLICANT = "provider91@demo.example";

    private final Stand stand;

    ProviderPagesTest(Stand stand) {
        this.stand = stand;
    }

    @Test
    void whatIsTypedIsSavedAndASecondTabOverwritesNothing() {
        try (var visit = stand.visit(Screen.DESK)) {
            var draft = draft(visit, "tabs@browser.example");
            visit.go(draft + "/sections/disclosure-date");
            var other = visit.tab();
            other.navigate(draft + "/sections/disclosure-date");

            type(visit.page(), "2026-10-01");
            assertThat(visit.page().locator("[data-save-status]").first()).containsText("に保存しました");
            visit.look("provider autosaved");

            type(other, "2026-11-11");
            assertThat(other.locator("[role=alert]").first()).containsText("さんの変更が保存されています");
            assertThat(date(other)).hasValue("2026-11-11");

            visit.page().reload();
            assertThat(date(visit.page())).hasValue("2026-10-01");
        }
    }

    private static void type(Page page, String day) {
        date(page).fill(day);
        date(page).blur();
    }

    private static Locator date(Page page) {
        return page.getByLabel("開示情報の年月日").first();
    }

    @Test
    void aBadFileIsRefusedWithItsReasonAndTheRestIsKept() throws IOException {
        try (var visit = stand.visit(Screen.DESK)) {
            var draft = draft(visit, "files@browser.example");
            visit.go(draft + "/evidence");
            visit.page()
                    .locator("input[type=file]")
                    .setInputFiles(
                            new FilePayload[] {
                                new FilePayload(
                                        "登記事項証明書.pdf",
                                        "application/pdf",
                                        Files.readAllBytes(REGISTER)),
                                new FilePayload(
                                        "こわれた資料.pdf",
                                        "application/pdf",
                                        "これはPDFではない".getBytes(StandardCharsets.UTF_8))
                            });
            visit.press("追加する");

            visit.sees("追加できなかったファイルがあります");
            assertThat(visit.page().locator("main [role=alert], main .banner").first())
                    .containsText("こわれた資料.pdf");
            assertThat(visit.page().locator("tbody tr")).hasCount(1);
            visit.look("provider evidence refused");

            visit.page().locator("tbody a").first().click();
            var picture = visit.page().locator("img.document-picture");
            picture.evaluate("image => image.decode()");
            assertThat(((Number) picture.evaluate("image => image.naturalWidth")).intValue())
                    .isGreaterThan(500);
            visit.look("provider document");
        }
    }

    @Test
    void everyPageOfADraftIsReadable() {
        try (var visit = stand.visit(Screen.DESK)) {
            var draft = draft(visit, "pages@browser.example");
            for (var screen : List.of(Screen.DESK, Screen.PHONE)) {
                visit.page().setViewportSize(screen.width(), screen.height());
                for (var view :
                        List.of(
                                "",
                                "/face",
                                "/sections/compliance",
                                "/sections/service-basics",
                                "/evidence",
                                "/excel",
                                "/withholding",
                                "/sites",
                                "/check",
                                "/submit",
                                "/discard")) {
                    assertThat(visit.go(draft + view).status()).as(view).isEqualTo(200);
                    visit.look("provider draft" + view);
                }
                visit.go("/provider");
                visit.look("provider home");
            }
        }
    }

    @Test
    void anInquiryIsAnsweredAndTheOfficeReadsIt() {
        String openings;
        try (var visit = stand.visitAs(APPLICANT, Screen.DESK)) {
            visit.go("/provider");
            visit.look("provider cases");
            visit.follow("まつかぜ照会AI(架空)");
            visit.look("provider asked");
            visit.follow("照会に回答する");
            visit.fill("回答", "算定期間は2025年4月から2026年3月です。資料のとおり書き添えました。");
            visit.page().getByLabel("補正した内容を確認しました").check();
            visit.look("provider answer");
            visit.press("回答を提出する");
            visit.look("provider answered");
            visit.follow("提出した内容を見る");
            visit.look("provider filed");
            visit.page().goBack();
            visit.follow("資料の閲覧記録を見る");
            visit.sees("記録はまだありません。");
            openings = visit.path();
            visit.page().goBack();
            visit.follow("申請を取り下げる");
            visit.look("provider withdraw");
            visit.go("/provider/organisation");
            visit.look("provider organisation");
        }
        try (var visit = stand.visitAs("office@demo.example", Screen.DESK)) {
            visit.go("/office");
            visit.page().locator("tr:has-text('まつかぜ照会AI') a").first().click();
            visit.sees("算定期間は2025年4月から2026年3月です。");
            visit.look("office answered");
            visit.go(visit.path() + "/documents");
            visit.loadedPicture("img.documents-picture");
        }
        try (var visit = stand.visitAs(APPLICANT, Screen.DESK)) {
            visit.go(openings);
            visit.sees("事務局 ");
            visit.lookOnEveryScreen("provider openings");
        }
    }

    /// A fresh draft of a provider who has just signed up; its address.
    private static String draft(Visit visit, String email) {
        visit.signUp("株式会社みほんブラウザ", email);
        visit.go("/provider/drafts/new");
        visit.page().locator("input[name=scheme][value=asp-saas-ai]").check();
        visit.press("下書きを作る");
        visit.sees("下書きを作りました。");
        return visit.path();
    }
}
