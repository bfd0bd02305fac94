package jp.akashi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages for people without JavaScript, and for people without a mouse.
@ExtendWith(Stand.Shared.class)
class PlainPagesTest {
    private final Stand stand;

    PlainPagesTest(Stand stand) {
        this.stand = stand;
    }

    @Test
    void withoutScriptOneSearchesPicksAndCompares() {
        try (var visit = stand.visitWithoutScript(Screen.DESK)) {
            visit.go("/");
            visit.fill("認定サービスを探す", "契約書管理");
            visit.page().locator("main form[action='/services'] button").click();
            visit.sees("なぎさ契約書管理");
            visit.page().getByLabel("比較に選ぶ: なぎさ契約書管理").check();
            visit.press("選んだまま、続けて探す");
            visit.sees("あと1件以上選ぶと比較できます。");

            visit.fill("キーワード", "議事録 音声");
            visit.page().locator("main form[role=search] button").click();
            visit.page().locator("input[name=ids][type=checkbox]").first().check();
            visit.press("選んだサービスを比較する");
            assertThat(visit.page().locator(".compare-name")).hasCount(2);

            int all = visit.page().locator(".compare-table tbody tr").count();
            visit.follow("違いのある項目");
            assertThat(visit.page().locator(".compare-table tbody tr").count())
                    .isBetween(2, all - 1);
            assertThat(visit.page().locator(".is-same")).hasCount(0);
        }
    }

    @Test
    void withoutScriptARequirementIsStatedAndAnUnknownIsSeen() {
        try (var visit = stand.visitWithoutScript(Screen.PHONE)) {
            visit.go("/requirements");
            visit.fill("開示項目を言葉で探す", "稼働率");
            visit.press("項目を表示");
            visit.page().locator(".offer-ways a[href*='service-basics.availability/rate']").click();
            visit.page().locator("#f-amount").fill("99");
            visit.press("この条件を足す");
            visit.sees("99%以上であること");
            visit.page().locator("#add-section").selectOption("platform");
            visit.press("項目を表示");
            visit.page().locator(".offer-ways a[href*='platform.logs/retention']").click();
            visit.page().locator("input[name=is][value=at-least]").check();
            visit.page().locator("#f-amount").fill("1");
            visit.page().locator("select[name=unit]").selectOption("年");
            visit.page().locator("#f-weight-2").check();
            visit.press("この条件を足す");
            assertThat(visit.page().locator(".conditions-table tbody tr")).hasCount(2);
            assertThat(visit.page().locator(".group.is-unknown .outcome").first()).isVisible();
            visit.sees("理由: ");
        }
    }

    @Test
    void withoutScriptThePageOfAServiceShowsEveryItem() {
        try (var visit = stand.visitWithoutScript(Screen.PHONE)) {
            visit.go("/services/" + stand.slugs().getFirst());
            int items =
                    Integer.parseInt(
                            visit.page()
                                    .locator(".tallies-total")
                                    .innerText()
                                    .replaceAll("[^0-9]", ""));
            assertThat(visit.page().locator(".disclosure-table tr[id]")).hasCount(items);
            var about = visit.page().locator(".row-about").first();
            about.locator("summary").click();
            assertThat(about.locator("p").first()).isVisible();
            visit.page().locator(".page-side a").nth(3).evaluate("link => link.click()");
            assertThat(visit.page().url()).contains("#");
        }
    }

    @Test
    void withoutScriptANumberIsLookedUp() {
        try (var visit = stand.visitWithoutScript(Screen.PHONE)) {
            visit.go("/verify");
            visit.fill("認定番号", "AI 0001-2204");
            visit.press("照会する");
            assertThat(visit.page().locator(".banner, [role=alert], [role=status]").first())
                    .isVisible();
        }
    }

    @Test
    void withoutScriptAProviderSavesWhatIsWritten() {
        try (var visit = stand.visitWithoutScript(Screen.PHONE)) {
            visit.signUp("株式会社みほんかきとめ", "plain@browser.example");
            visit.go("/provider/drafts/new");
            visit.page().locator("input[name=scheme][value=asp-saas-ai]").check();
            visit.press("下書きを作る");
            var draft = visit.path();
            visit.go(draft + "/sections/disclosure-date");
            visit.fill("開示情報の年月日", "2026-10-01");
            visit.press("保存する");
            visit.sees("保存しました。");
            visit.picture("plain section");
            visit.go(draft + "/sections/service-basics");
            visit.picture("plain service-basics");
            visit.go(draft + "/sections/disclosure-date");
            assertThat(visit.page().getByLabel("開示情報の年月日").first()).hasValue("2026-10-01");
        }
    }

    @Test
    void withoutScriptTheOfficeJudges() {
        try (var visit = stand.visitWithoutScript("office@demo.example", Screen.PHONE)) {
            visit.go("/office");
            visit.page().locator("tr:has-text('まつかぜ書類審査AI') a").first().click();
            visit.follow("書類審査");
            visit.picture("plain documents");
            var number = visit.page().locator("#asked").innerText();
            visit.page().getByLabel("適切", new Page.GetByLabelOptions().setExact(true)).check();
            visit.press("記録して次の未判定へ");
            visit.sees("判定を記録しました。");
            assertThat(visit.page().locator("#asked")).not().hasText(number);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/services", "/compare", "/verify", "/about", "/signup"})
    void theFirstKeyLeadsPastTheMenu(String path) {
        try (var visit = stand.visit(Screen.DESK)) {
            visit.go(path);
            visit.page().keyboard().press("Tab");
            var skip = visit.page().locator(":focus");
            assertThat(skip).hasText("本文へ移動");
            assertThat(skip).isInViewport();
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().locator("main")).isFocused();
        }
    }

    @Test
    void whereverTheKeysLeadTheFocusShows() {
        var slugs = stand.slugs();
        for (var path :
                List.of(
                        "/services",
                        "/services/" + slugs.getFirst(),
                        "/compare?ids=" + slugs.get(0) + "%2C" + slugs.get(1),
                        "/login")) {
            try (var visit = stand.visit(Screen.DESK)) {
                visit.go(path);
                assertThat(walked(visit, 40))
                        .as("stops of the Tab key on " + path)
                        .hasSizeGreaterThan(8);
            }
        }
    }

    /// What got the focus, each seen, up to the end of the page.
    private static Set<String> walked(Visit visit, int steps) {
        var seen = new LinkedHashSet<String>();
        for (int i = 0; i < steps; i++) {
            visit.page().keyboard().press("Tab");
            if (Boolean.TRUE.equals(
                    visit.page().evaluate("() => document.activeElement === document.body"))) {
                return seen;
            }
            assertThat(visit.focusFaults()).as("the focus").isEmpty();
            seen.add(
                    String.valueOf(
                            visit.page()
                                    .evaluate(
                                            "() => document.activeElement.outerHTML.slice(0, 300)")));
        }
        return seen;
    }

    @Test
    void aServiceIsPickedAndComparedByKeysAlone() {
        try (var visit = stand.visit(Screen.DESK)) {
            visit.go("/services");
            var boxes = visit.page().locator("input[name=ids][type=checkbox]");
            tick(boxes.nth(0));
            tick(boxes.nth(1));
            var compare =
                    visit.page()
                            .getByRole(
                                    AriaRole.BUTTON,
                                    new Page.GetByRoleOptions().setName("選んだサービスを比較する"));
            compare.focus();
            compare.press("Enter");
            assertThat(visit.page().locator(".compare-name")).hasCount(2);
        }
    }

    private static void tick(Locator box) {
        box.focus();
        box.press(" ");
        assertThat(box).isChecked();
    }
}
