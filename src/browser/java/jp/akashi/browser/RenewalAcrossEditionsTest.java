package jp.akashi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import jp.akashi.BrowserPlatform;
import jp.akashi.demo.years.EarlierDays;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ItemId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// 更新: a service that was certified under the form of 2008 is renewed under that of 2022, with
/// three answers changed and what the new form asks besides.
@Tag("long")
class RenewalAcrossEditionsTest {
    private static final LocalDate CERTIFIED = LocalDate.of(2022, 9, 20);
    private static final LocalDate IN_THE_WINDOW = LocalDate.of(2024, 8, 1);
    private static final LocalDate AFTER_THE_TERM = LocalDate.of(2024, 9, 20);
    private static final String HOURS = "平日8時から20時(祝日と年末年始を除く)。";

    /// Answers 有り to what nobody has answered yet, and cites the second document for it.
    private static final String ANSWER_THE_REST =
            """
            () => {
              const none = [...document.querySelectorAll('article.item input[name$=":yes"][value=""]:checked')];
              for (const box of none) {
                const item = box.closest('article'), stem = box.name.slice(0, -3);
                item.querySelector(`[name="${stem}yes"][value=yes]`).checked = true;
                item.querySelector(`[name="${stem}detail"]`).value = '運用規程集に定めています。';
                const cited = item.querySelector('select[name$=":document"]');
                cited.value = [...cited.options].find(each => each.text.startsWith('資料2')).value;
                item.querySelector('[name$=":pages"]').value = '1';
              }
              return none.length;
            }
            """;

    @Test
    void aRenewalWithThreeChangedItemsIsExaminedInThoseAloneAndKeepsTheNumber() {
        try (var stand = new Stand(BrowserPlatform::startWithSetClock)) {
            var days = new EarlierDays(stand.platform());
            var slug = days.certify(CERTIFIED).number().slug();
            days.becomes(IN_THE_WINDOW);
            String id;
            try (var provider = stand.visitAs(EarlierDays.PROVIDER, Screen.DESK)) {
                id = applies(provider, slug);
            }
            var overtaken = days.changes(CertificationNumber.parse(slug), id);
            examines(stand, id, overtaken);
            decides(stand, id);
            days.becomes(AFTER_THE_TERM);
            try (var provider = stand.visit(Screen.PHONE).signIn(EarlierDays.PROVIDER)) {
                takesTheCertificate(provider, id);
            }
            try (var stranger = stand.visit(Screen.DESK)) {
                seesTheNextTerm(stranger, slug);
            }
        }
    }

    /// @return the id of the application
    private static String applies(Visit provider, String slug) {
        provider.go("/provider/certifications/" + slug + "/renewal");
        provider.sees("2024年7月21日から2024年8月20日まで");
        provider.look("renewal");
        provider.press("更新の下書きを作る");
        provider.sees("公表している内容で、更新の下書きを作りました。");
        provider.look("renewal draft");
        var draft = provider.path();
        fillsWhatTheFormAsksAnew(provider, draft);
        changes(provider, draft + "/sections/disclosure-date", "disclosure-date", "2024-07-31");
        changes(provider, draft + "/sections/support", "support.hours:0:desk-hours", HOURS);
        changes(provider, draft + "/sections/service-basics", "monthly-fee:number", "66000");
        provider.go(draft + "/changes");
        provider.sees("変更のない申請書Bの項目は82件です。");
        provider.look("renewal old and new");
        provider.go(draft + "/submit");
        provider.sees("104,500円");
        provider.page().locator("[name=agreed]").check();
        provider.press("申請を提出する");
        provider.page().waitForURL("**/provider/applications/*");
        provider.look("renewal filed");
        return provider.path().replaceFirst(".*/", "");
    }

    private static void fillsWhatTheFormAsksAnew(Visit provider, String draft) {
        provider.go(draft + "/sections/provider-profile");
        assertThat(provider.page().locator("[name$='trade-name:text']")).hasValue("株式会社見本やまなみ");
        provider.look("renewal reworded");
        provider.page().locator("[name$='corporate-number:text']").fill("4999911977049");
        provider.page()
                .locator("[name='provider-profile.established:0:answer:date']")
                .fill("2003-04-01");
        provider.page().locator("[name$='website:text']").fill("https://yamanami.example/");
        keeps(provider);
        confirms(provider);
        provider.go(draft + "/sections/people");
        confirms(provider);
        for (var section : new String[] {"compliance", "service-basics"}) {
            provider.go(draft + "/sections/" + section);
            assertThat((Integer) provider.page().evaluate(ANSWER_THE_REST)).isPositive();
            keeps(provider);
        }
        provider.go(draft + "/face");
        provider.page().locator("[name=mark-use][value=yes]").check();
        provider.page().locator("[name=evidence-current][value=yes]").check();
        provider.page().locator("main button[type=submit]").last().click();
    }

    private static void keeps(Visit provider) {
        provider.page().locator("button[name=go][value=stay]").click();
        provider.sees("保存しました");
    }

    /// Says of each answer to a question put in other words that it is still right.
    private static void confirms(Visit provider) {
        var waiting = provider.page().locator("button[name=confirm]");
        for (int left = waiting.count(); left > 0; left--) {
            waiting.first().click();
            provider.sees("引き継いだ回答を確認しました。");
            assertThat(waiting).hasCount(left - 1);
        }
    }

    private static void changes(Visit provider, String section, String blank, String to) {
        provider.go(section);
        provider.page()
                .locator(
                        "article.item input[type=text][name*='%1$s'], textarea[name*='%1$s']"
                                .formatted(blank))
                .first()
                .fill(to);
        keeps(provider);
    }

    /// A report of a change was decided meanwhile; what it said is taken in.
    private static void takesIn(Visit office, String folder) {
        office.go(folder + "/overtaken");
        office.sees("提出後に変わった内容(2件)");
        office.sees("見本 新太郎");
        office.look("renewal overtaken by a change");
        office.page().locator("[name=reason]").fill("変更届で認めた内容のため。");
        office.press("この扱いで申請に反映する");
        office.sees("いま認定されている内容との違いを整理しました。");
        office.go(folder + "/overtaken");
        office.sees("これまでの取込み");
        office.look("renewal, what was taken in");
    }

    private static void examines(Stand stand, String id, ItemId overtaken) {
        var folder = "/office/cases/" + id;
        try (var office = stand.visitAs(EarlierDays.OFFICE, Screen.DESK)) {
            office.go("/office");
            office.sees("更新");
            office.go(folder + "/changes");
            office.sees("変更のない申請書Bの項目は82件です。");
            assertThat(office.page().locator("main")).containsText(HOURS);
            office.look("renewal at the office, old and new");
            office.go(folder + "/formality");
            office.page().locator("input[name=points]").all().forEach(point -> point.check());
            office.press("形式審査の結果を確定する");
            office.go(folder + "/payment");
            office.press("入金を記録する");
            office.sees("書類審査");
            takesIn(office, folder);
            office.go(folder + "/documents?item=" + overtaken);
            office.sees("変更あり");
            office.go(folder + "/documents?item=support.hours");
            office.sees("変更あり");
            office.look("renewal, a changed item");
            acceptsWhatHasNotChanged(office, folder);
            assertThat((Integer) office.page().evaluate(RoadOffice.ACCEPT_THE_REST)).isEqualTo(21);
            office.go(folder + "/documents");
            office.press("書類審査を終える");
            office.sees("書類審査を終えました。");
        }
    }

    private static void acceptsWhatHasNotChanged(Visit office, String folder) {
        office.go(folder + "/documents");
        office.follow("変更なし81件をまとめて確認");
        office.look("renewal, unchanged items");
        office.page().locator("#looked").check();
        office.press("81件をまとめて「適切」と判定する");
        office.sees("変更のない81件を、まとめて「適切」と判定しました。");
    }

    private static void decides(Stand stand, String id) {
        try (var decider = stand.visitAs(EarlierDays.DECIDER, Screen.PHONE)) {
            decider.go("/office/cases/" + id + "/decision");
            decider.press("認定する");
            decider.go("/office/cases/" + id + "/publish");
            decider.sees("2024年9月20日から2026年9月19日まで");
            decider.look("renewal to be published");
            decider.press("公表する");
            decider.sees("公表しました。");
        }
    }

    private static void takesTheCertificate(Visit provider, String id) {
        provider.go("/provider/applications/" + id);
        var paper = provider.page().waitForDownload(() -> provider.follow("認定証(PDF)"));
        assertThat(paper.suggestedFilename()).endsWith(".pdf");
        provider.look("renewal granted");
    }

    private static void seesTheNextTerm(Visit stranger, String slug) {
        var page = "/services/" + slug;
        stranger.go(page);
        stranger.sees("2026年9月19日まで");
        stranger.sees("2022年10月1日版");
        stranger.sees(HOURS);
        stranger.sees("(変更届による変更後)");
        stranger.look("renewed service");
        stranger.go(page + "/history");
        stranger.sees("認定の更新");
        stranger.sees("料金体系 値・状態の変更");
        stranger.look("history of a renewed service");
        stranger.go("/verify?number=" + slug);
        stranger.sees("有効");
        stranger.look("renewed certificate looked up");
        assertThat(text(stranger, page + ".json"))
                .contains("\"certifiedOn\":\"2022-09-20\"")
                .contains("\"validUntil\":\"2026-09-19\"")
                .contains("\"edition\":\"2022-10-01\"");
    }

    private static String text(Visit stranger, String path) {
        return new String(stranger.page().request().get(path).body(), StandardCharsets.UTF_8);
    }
}
