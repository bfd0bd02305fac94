package jp.akashi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What passes between the office and the provider of a certified service, and what everybody sees
/// of it.
@ExtendWith(Stand.Shared.class)
class AfterCertificationTest {
    private static final String PROVIDER = "provider01@demo.example";
    private static final String REVOKED = "provider02@demo.example";
    private static final String OFFICE = "office@demo.example";
    private static final String DECIDER = "office2@demo.example";
    private static final String SECRET = "内部の設定番号は7421です。";

    private final Stand stand;

    AfterCertificationTest(Stand stand) {
        this.stand = stand;
    }

    @Test
    @Tag("long")
    void anEmergencyIsReportedToItsEndAndShownEntryByEntry() {
        try (var provider = stand.visitAs(PROVIDER, Screen.PHONE);
                var office = stand.visitAs(OFFICE, Screen.DESK);
                var stranger = stand.visit(Screen.PHONE)) {
            provider.go("/provider/proceedings/new");
            var slug = chooseService(provider);
            provider.page().locator("input[name=kind][value=STOPPED]").check();
            provider.look("emergency notice");
            fillNotice(provider);
            provider.press("事務局に通知する");
            provider.sees("緊急事態を事務局に通知しました。");
            provider.look("emergency reported");
            var id = provider.path().substring(provider.path().lastIndexOf('/') + 1);

            provider.page()
                    .locator("#progress ~ form textarea[name=what]")
                    .fill("復旧しました。" + SECRET);
            provider.press("経過を報告する");
            provider.sees("「経過報告」を事務局に送りました。");
            provider.page().locator("textarea[name=timeline]").fill("10:30 検知\n11:10 復旧");
            provider.page().locator("textarea[name=cause]").fill("設定の誤り。" + SECRET);
            provider.page().locator("textarea[name=lessons]").fill("変更の前に二人で確かめます。");
            provider.press("最終報告をする");
            provider.sees("最終報告の確認中");

            office.go("/office/proceedings/" + id);
            office.look("emergency at the office");
            show(office, 0, "11月22日10時30分から停止していました。", "It was down from 10:30 on 22 November.");
            office.press("最終報告を確認し、手続を終える");
            office.sees("確認済み");
            office.go("/office/proceedings");
            office.look("proceedings");

            stranger.go("/services/" + slug);
            stranger.sees("11月22日10時30分から停止していました。");
            stranger.look("service with a bulletin");
            assertThat(stranger.page().content()).doesNotContain(SECRET);
            stranger.go("/en/services/" + slug);
            stranger.sees("It was down from 10:30 on 22 November.");
            stranger.look("service with a bulletin in English");
            assertThat(text(stranger, "/services/" + slug + "/feed.atom"))
                    .contains("11月22日10時30分から停止していました。")
                    .doesNotContain(SECRET);
            assertThat(text(stranger, "/feed.atom"))
                    .contains("11月22日10時30分から停止していました。")
                    .doesNotContain(SECRET);
            assertThat(text(stranger, "/services/" + slug + ".json")).doesNotContain(SECRET);
        }
    }

    @Test
    void aRevocationIsToldEverywhereAtTheNextRequest() {
        try (var provider = stand.visitAs(REVOKED, Screen.DESK);
                var office = stand.visitAs(OFFICE, Screen.DESK);
                var decider = stand.visitAs(DECIDER, Screen.PHONE);
                var stranger = stand.visit(Screen.DESK)) {
            provider.go("/provider/proceedings/new");
            var slug = chooseService(provider);
            stranger.go("/services/" + slug);
            assertThat(stranger.page().locator(".service-mark")).hasCount(1);

            office.go("/office/proceedings/new?kind=REVOCATION&number=" + slug);
            office.page().locator("input[value=MARK_ON_OTHERS]").check();
            office.fill("原因となる事実", "別のサービスのページに認定マークを表示しています。");
            office.look("hearing");
            office.press("弁明の機会を付与する");
            office.sees("手続を始め、事業者に知らせました。");
            var here = office.path();

            provider.go(here.replace("/office/", "/provider/"));
            provider.look("hearing of the provider");
            provider.fill("弁明の内容", "誤って表示しました。");
            provider.press("弁明を送る");
            provider.sees("「弁明」を事務局に送りました。");

            office.go(here);
            office.page().getByText("取消しの案を作る").click();
            office.page().locator("textarea[name='facts:PROPOSE']").fill("表示の事実を確認しました。");
            office.look("proposal");
            office.press("取消しの案を提出する");
            office.sees("ほかの職員が、この画面から決定します。");

            decider.go(here);
            decider.look("decision");
            decider.page().locator("summary:has-text('取消しを決定する')").click();
            decider.page().locator("textarea[name='reason:REVOKE']").fill("取消しの事由に該当する。");
            decider.press("認定の取消しを決定する");
            decider.sees("「取消しの決定」を記録しました。");

            seesTheRevocation(stranger, slug);
            provider.go("/provider");
            provider.look("home after the revocation");
        }
    }

    private static void seesTheRevocation(Visit stranger, String slug) {
        stranger.page().waitForTimeout(1000);
        stranger.go("/services/" + slug);
        stranger.sees("認定が取り消されました");
        assertThat(stranger.page().locator(".service-mark")).hasCount(0);
        stranger.look("revoked service");
        assertThat(stranger.page().request().get("/services/" + slug + "/mark.svg").status())
                .isEqualTo(404);
        stranger.go("/verify?number=" + slug);
        stranger.sees("取り消");
        stranger.look("revoked certificate looked up");
        assertThat(text(stranger, "/services/" + slug + "/feed.atom")).contains("取消し");
        assertThat(text(stranger, "/feed.atom")).contains("revoked");
        assertThat(text(stranger, "/services/" + slug + ".json")).contains("revoked");
    }

    /// @return the number of the first service, as it stands in addresses
    private static String chooseService(Visit provider) {
        var services = provider.page().locator("select[name=number]");
        services.selectOption(new SelectOption().setIndex(1));
        return services.inputValue();
    }

    private static void fillNotice(Visit provider) {
        provider.fill("発生した日", "2026年11月1日");
        provider.fill("発生した時刻", "10:30");
        provider.page().locator("textarea[name=what]").fill("監視で停止を検知しました。" + SECRET);
        provider.page().locator("textarea[name=affected]").fill("すべての利用者");
    }

    private static void show(Visit office, int at, String japanese, String english) {
        var entry =
                office.page().locator(".proceeding-act:has(textarea[name='japanese:" + at + "'])");
        entry.locator("summary").click();
        entry.locator("textarea[name='japanese:" + at + "']").fill(japanese);
        entry.locator("textarea[name='english:" + at + "']").fill(english);
        entry.getByText("この文を公表する").click();
        office.sees("「公表」を記録しました。");
    }

    private static String text(Visit stranger, String path) {
        return new String(stranger.page().request().get(path).body(), StandardCharsets.UTF_8);
    }
}
