package jp.akashi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.akashi.notice.Delivery;
import jp.akashi.notice.Outbox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a provider reports of a certified service, and what anybody asks about one.
@ExtendWith(Stand.Shared.class)
class ReportsTest {
    private static final String OFFICE = "office@demo.example";
    private static final String DECIDER = "office2@demo.example";
    private static final Pattern CERTIFICATION =
            Pattern.compile("/provider/certifications/([0-9a-z-]+)");

    private final Stand stand;

    ReportsTest(Stand stand) {
        this.stand = stand;
    }

    @Test
    void aChangeOfTextIsExaminedAloneAndPublishedAsTheNextRevision() {
        try (var provider = stand.visitAs("provider03@demo.example", Screen.DESK)) {
            var slug = number(provider);
            reports(provider, slug);
            provider.go(draft(provider) + "/sections/support");
            var hours = provider.page().locator("textarea[name^='support.hours:']").first();
            hours.fill("平日7時から21時まで受け付けます。");
            provider.page().locator("button[name=go][value=stay]").click();
            provider.sees("保存しました");
            var application = files(provider, "change of a text");

            passes(application, 1);

            try (var stranger = stand.visit(Screen.PHONE)) {
                stranger.go("/services/" + slug);
                stranger.sees("平日7時から21時まで受け付けます。");
                stranger.go("/services/" + slug + "/history");
                stranger.sees("開示内容の変更");
                assertThat(text(stranger, "/services/" + slug + ".json")).contains("21時まで");
            }
        }
    }

    @Test
    @Tag("long")
    void aServiceOfAnotherNameGetsAnotherCertificateOnceItIsPaidFor() {
        try (var provider = stand.visitAs("provider04@demo.example", Screen.DESK)) {
            var slug = number(provider);
            reports(provider, slug);
            var draft = draft(provider);
            provider.go(draft + "/face");
            provider.fill("サービス名称", "やまなみ勤怠(架空)");
            provider.page().locator("main button[type=submit]").last().click();
            provider.go(draft + "/sections/service-basics");
            provider.page()
                    .locator("[name='service-basics.service-name:0:answer:text']")
                    .fill("やまなみ勤怠(架空)");
            provider.page().locator("button[name=go][value=stay]").click();
            provider.sees("保存しました");
            var application = files(provider, "change of the name");

            passes(application, 1);

            provider.go("/provider/certifications/" + slug);
            provider.sees("再発行手数料の入金を確認したあとに受け取れます");
            provider.look("certificate before the fee");
            try (var office = stand.visitAs(OFFICE, Screen.DESK)) {
                office.go("/office/cases/" + application + "/payment");
                office.sees("10,450円");
                office.look("fee of another certificate");
                office.press("入金を記録する");
            }
            provider.go("/provider/certifications/" + slug);
            var paper = provider.page().waitForDownload(() -> provider.follow("認定証(PDF)"));
            assertThat(paper.suggestedFilename()).endsWith(".pdf");
            try (var stranger = stand.visit(Screen.DESK)) {
                stranger.go("/services/" + slug);
                assertThat(stranger.page().locator("h1")).containsText("やまなみ勤怠(架空)");
            }
        }
    }

    @Test
    @Tag("long")
    void aServiceThatEndsIsShownAsEndedAndItsCertificateComesBack() {
        try (var provider = stand.visitAs("provider05@demo.example", Screen.PHONE);
                var office = stand.visitAs(OFFICE, Screen.DESK);
                var stranger = stand.visit(Screen.DESK)) {
            var slug = number(provider);
            provider.go("/provider/certifications/" + slug + "/end");
            provider.fill("提供の最終日", "2026-01-31");
            provider.fill("終了の理由", "後継のサービスに移るため。");
            provider.fill("利用者に知らせた(知らせる)日", "2025-01-31");
            provider.fill("知らせた方法", "管理者あての電子メール");
            provider.look("end of a service");
            provider.press("サービスの終了を届け出る");
            provider.sees("届け出ました。事務局の受理を待っています");

            office.go("/office/reports");
            office.look("reports at the office");
            office.go("/office/reports/ends/" + slug);
            office.look("end of a service at the office");
            office.press("サービス終了届を受理する");
            office.sees("認定証の返納");
            office.fill("確認した日", "2026-11-20");
            office.press("返納を記録する");
            office.sees("返納");

            stranger.go("/services/" + slug);
            stranger.sees("終了");
            assertThat(stranger.page().locator(".service-mark")).hasCount(0);
            stranger.look("ended service");
            stranger.go("/verify?number=" + slug);
            stranger.sees("終了");
            assertThat(text(stranger, "/services/" + slug + "/feed.atom")).contains("サービスの終了");
            provider.go("/provider/certifications/" + slug + "/end");
            provider.sees("認定証の返納を");
            provider.look("end of a service, taken");
        }
    }

    @Test
    void whatAnybodyAsksIsAnsweredByTheProviderAndPublishedByTheOffice() {
        try (var provider = stand.visitAs("provider06@demo.example", Screen.PHONE);
                var office = stand.visitAs(OFFICE, Screen.DESK);
                var stranger = stand.visit(Screen.PHONE)) {
            var slug = number(provider);
            stranger.go("/services/" + slug);
            stranger.page().navigate("/ask?service=" + slug + "&item=support.hours");
            stranger.fill("お問合せの内容", "年末の窓口は何日まで開いていますか。");
            stranger.fill("メールアドレス", "asks@browser.example");
            stranger.look("question");
            stranger.press("確認のメールを受け取る");
            stranger.sees("メールをご確認ください");
            stranger.go(confirmation("asks@browser.example"));
            stranger.look("question to confirm");
            stranger.press("この内容で送る");
            stranger.look("question sent");

            provider.go("/provider/questions");
            provider.page().locator("main a[href*='/provider/questions/']").first().click();
            provider.sees("年末の窓口は何日まで開いていますか。");
            assertThat(provider.page().content()).doesNotContain("asks@browser.example");
            provider.fill("回答", "12月28日の18時までです。");
            provider.look("question at the provider");
            provider.press("回答を送る");

            office.go("/office/questions");
            office.page().locator("main a[href*='/office/questions/']").first().click();
            office.look("question at the office");
            office.press("公表して終了する");

            stranger.go("/services/" + slug + "/questions");
            stranger.sees("12月28日の18時までです。");
            stranger.look("questions answered");
        }
    }

    /// The page about a mail's link.
    private String confirmation(String address) {
        var mails =
                stand.platform()
                        .part(Outbox.class)
                        .listAt(EnumSet.allOf(Delivery.MailState.class), 500);
        return mails.stream()
                .filter(each -> each.mail().to().equals(address))
                .map(each -> Pattern.compile("/ask/[0-9a-z]{26}").matcher(each.mail().whole()))
                .flatMap(found -> found.results().map(MatchResult::group))
                .findFirst()
                .orElseThrow();
    }

    /// The number of the provider's service, as it stands in addresses.
    private static String number(Visit provider) {
        provider.go("/provider");
        var links = provider.page().locator("main a[href*='/provider/certifications/']").first();
        var found = CERTIFICATION.matcher(links.getAttribute("href"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static void reports(Visit provider, String slug) {
        provider.go("/provider/certifications/" + slug);
        provider.press("変更届を書く");
        provider.page().waitForURL("**/provider/drafts/*");
    }

    private static String draft(Visit provider) {
        return provider.path();
    }

    /// @return the id of the application
    private static String files(Visit provider, String name) {
        var draft = provider.path().replaceFirst("(/drafts/[^/]+).*", "$1");
        provider.go(draft + "/submit");
        provider.fill("変更日", "2026-11-20");
        provider.fill("変更の理由", "窓口の体制を改めたため。");
        provider.page().locator("[name=agreed]").check();
        provider.look(name);
        provider.press("変更届を提出する");
        provider.page().waitForURL("**/provider/applications/*");
        return provider.path().replaceFirst(".*/", "");
    }

    /// Takes a report through the office, which has only so many rows to judge.
    private void passes(String application, int rows) {
        var folder = "/office/cases/" + application;
        try (var office = stand.visitAs(OFFICE, Screen.DESK)) {
            office.go(folder + "/formality");
            office.page().locator("input[name=points]").all().forEach(point -> point.check());
            office.press("形式審査の結果を確定する");
            office.go(folder + "/documents");
            office.look("documents of a report");
            assertThat((Integer) office.page().evaluate(RoadOffice.ACCEPT_THE_REST))
                    .isEqualTo(rows);
            office.go(folder + "/documents");
            office.press("書類審査を終える");
        }
        try (var decider = stand.visitAs(DECIDER, Screen.DESK)) {
            decider.go(folder + "/decision");
            decider.look("decision on a report");
            decider.page().locator("form[action$='/decision/grant'] button").click();
            decider.go(folder + "/publish");
            decider.press("公表する");
            decider.sees("公表しました。");
        }
    }

    private static String text(Visit stranger, String path) {
        return new String(stranger.page().request().get(path).body(), StandardCharsets.UTF_8);
    }
}
