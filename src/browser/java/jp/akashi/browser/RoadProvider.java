package jp.akashi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// 事業者: applies with the filled-in Excel form and its documents, answers an inquiry, and takes the
/// certificate and the mark home.
final class RoadProvider {
    private static final Path SAMPLE = Path.of("samples/asp-saas-ai");
    private static final int DOCUMENTS = 14;

    private final Visit visit;
    private String draft = "";

    RoadProvider(Visit visit) {
        this.visit = visit;
    }

    void signsUp() {
        visit.signUp("株式会社みほんクラウド", "road@browser.example");
        visit.look("road provider home");
    }

    void opensADraft() {
        visit.follow("新規申請");
        visit.page().getByLabel("ASP・SaaS(AIクラウドサービス)の安全・信頼性に係る情報開示認定制度").check();
        visit.look("road new draft");
        visit.press("下書きを作る");
        visit.sees("下書きを作りました。");
        draft = visit.path();
        visit.look("road draft");
    }

    void takesTheFormHome() {
        goTo("excel");
        visit.look("road excel");
        var form = visit.page().waitForDownload(() -> visit.follow("様式をダウンロード(.xlsx)"));
        assertThat(form.suggestedFilename()).startsWith("申請書_").endsWith(".xlsx");
        assertThat(start(form)).isEqualTo("PK\3\4");
    }

    /// The form names documents that are not there yet, so it is handed in once more with them.
    void handsInTheFilledInFormAndItsDocuments() {
        handInForm();
        visit.sees("まだ追加されていない資料");
        assertThat(changes("新しく入る")).hasText(Pattern.compile("1\\d\\d件"));
        visit.look("road excel preview");
        visit.press("取り込む");
        visit.sees("Excelの内容を取り込みました。");
        visit.look("road draft filled");

        goTo("evidence");
        visit.page().locator("input[type=file]").setInputFiles(documents());
        visit.press("追加する");
        visit.sees("資料の一覧(" + DOCUMENTS + "件)");
        visit.look("road evidence");

        handInForm();
        assertThat(changes("新しく入る")).hasText("0件");
        assertThat(changes("変わる")).hasText(DOCUMENTS + "件");
        visit.press("取り込む");
    }

    private void handInForm() {
        goTo("excel");
        visit.page().locator("input[type=file]").setInputFiles(SAMPLE.resolve("application.xlsx"));
        visit.press("内容を確認する");
        visit.sees("まだ取り込んでいません");
    }

    /// Opens a part of the draft by the list beside it.
    private void goTo(String part) {
        visit.page().locator(".side-nav a[href='" + draft + "/" + part + "']").click();
        visit.page().waitForURL("**/" + part);
    }

    /// So many entries an Excel form changes in one way.
    private Locator changes(String way) {
        return visit.page().locator("dl.facts > div:has(dt:text-is('" + way + "')) dd");
    }

    private static Path[] documents() {
        try (var files = Files.list(SAMPLE.resolve("evidence"))) {
            return files.sorted().limit(DOCUMENTS).toArray(Path[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void findsNothingThatBlocks() {
        goTo("check");
        assertThat(visit.page().locator("main .banner.is-success")).isVisible();
        assertThat(visit.page().locator(".findings .tag.is-error")).hasCount(0);
        visit.look("road check");
    }

    /// The number by which everybody finds the case.
    String submits() {
        visit.follow("提出へ進む");
        visit.page().getByLabel("記入した内容に誤りがない").check();
        visit.look("road submit");
        visit.press("申請を提出する");
        visit.page().waitForURL("**/provider/applications/*");
        visit.look("road submitted");
        return visit.path().replaceFirst(".*/", "");
    }

    /// Whoever goes back after filing is told where the application is, and cannot file it twice.
    void goesBackAfterFiling(String application) {
        visit.page().goBack();
        visit.page().waitForURL("**/provider/applications/" + application);
        visit.sees("この下書きはすでに提出されています。");
        visit.look("road back after filing");
    }

    void correctsAndAnswers(String application, String item) {
        visit.go("/provider/applications/" + application);
        visit.look("road provider asked");
        visit.page().locator("article.inquiry a").first().click();
        var detail = visit.page().locator("textarea[name^='" + item + ":']").first();
        detail.fill(detail.inputValue() + "(担当は管理本部)");
        detail.blur();
        assertThat(
                        visit.page()
                                .locator(
                                        "article:has(textarea[name^='"
                                                + item
                                                + ":']) [data-save-status]"))
                .containsText("に保存しました");
        visit.look("road provider corrects");
        visit.go(draftOfCorrection() + "/submit");
        visit.fill("回答", "担当する部署を、回答に書き加えました。");
        visit.page().getByLabel("補正した内容を確認しました").check();
        visit.look("road provider answers");
        visit.press("回答を提出する");
        visit.page().waitForURL("**/provider/applications/*");
    }

    private String draftOfCorrection() {
        return visit.path().replaceFirst("/sections/.*", "");
    }

    void takesThePapersHome(String application) {
        visit.go("/provider/applications/" + application);
        visit.look("road provider certified");
        assertThat(start(paper("認定証(PDF)"))).isEqualTo("%PDF");
        assertThat(start(paper("認定マーク(PNG)"))).endsWith("PNG");
        visit.go("/provider");
        visit.look("road provider home certified");
    }

    private Download paper(String link) {
        return visit.page().waitForDownload(() -> visit.follow(link));
    }

    private static String start(Download file) {
        try (var bytes = Files.newInputStream(file.path())) {
            return new String(bytes.readNBytes(4), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
