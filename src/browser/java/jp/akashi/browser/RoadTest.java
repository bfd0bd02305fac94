package jp.akashi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The road as its four actors walk it, each page on the way held to what every page owes.
@ExtendWith(Stand.Shared.class)
class RoadTest {
    private static final String OFFICE = "office@demo.example";
    private static final List<String> MEMBERS =
            List.of("committee1@demo.example", "committee2@demo.example");

    private final Stand stand;

    RoadTest(Stand stand) {
        this.stand = stand;
    }

    @Test
    void aProviderSignsUpAndOpensADraft() {
        try (var visit = stand.visit(Screen.DESK)) {
            visit.signUp("株式会社みほんブラウザ", "first@browser.example");
            visit.look("provider home empty");
            visit.follow("新規申請");
            visit.look("provider new draft");
            visit.press("下書きを作る");
            visit.sees("下書きを作りました。");
            visit.look("provider draft");
            assertThat(visit.path()).matches("/provider/drafts/[^/]+");
        }
    }

    @Test
    void whatIsWrongWithASignUpIsSaidAtTheFieldAndNothingTypedIsLost() {
        try (var visit = stand.visit(Screen.PHONE)) {
            visit.go("/signup");
            visit.fill("事業者の名称", "株式会社みほんやりなおし");
            visit.fill("お名前", "見本 次子");
            visit.fill("メールアドレス", "again@browser.example");
            visit.fill("パスワード", "短い");
            visit.press("登録する");

            assertThat(visit.page().locator("[data-error-summary]")).isFocused();
            assertThat(visit.page().getByLabel("事業者の名称")).hasValue("株式会社みほんやりなおし");
            assertThat(visit.page().locator("[name=password]"))
                    .hasAttribute("aria-invalid", "true");
            assertThat(visit.page().locator("[name=password]")).hasValue("");
            visit.look("signup refused");
        }
    }

    @Test
    void theOfficeTakesACaseFromItsArrivalToAnInquiry() {
        try (var visit = stand.visitAs(OFFICE, Screen.DESK)) {
            open(visit, "まつかぜ受付AI");
            visit.follow("形式審査を行う");
            for (var point : visit.page().locator("input[name=points]").all()) {
                point.check();
            }
            visit.press("形式審査の結果を確定する");
            visit.sees("形式審査を完了しました。");
            visit.look("road formality passed");

            visit.follow("手数料");
            visit.sees("209,000円");
            visit.press("入金を記録し、書類審査を始める");
            visit.look("road paid");

            visit.follow("書類審査");
            judge(visit, "適切", "");
            judge(visit, "要照会", "資料のどのページに書かれているかを教えてください。");
            visit.look("road judged");
            visit.follow("照会を作る(1件)");
            visit.look("road inquiry");
            visit.press("照会を送る");
            visit.sees("照会を送りました。");
            visit.look("road asked");
        }
    }

    private static void judge(Visit visit, String verdict, String comment) {
        var number = visit.page().locator("#asked").innerText();
        visit.page().getByLabel(verdict, new Page.GetByLabelOptions().setExact(true)).check();
        visit.fill("コメント", comment);
        visit.press("記録して次の未判定へ");
        visit.sees("判定を記録しました。");
        assertThat(visit.page().locator("#asked")).not().hasText(number);
    }

    @Test
    void theCommitteeIsHeardTheOfficeDecidesAndThePublicReads() {
        for (var member : MEMBERS) {
            try (var visit = stand.visitAs(member, Screen.DESK)) {
                visit.go("/committee");
                row(visit, "まつかぜ委員会AI").locator("a").first().click();
                visit.page()
                        .getByLabel("認定が適当", new Page.GetByLabelOptions().setExact(true))
                        .check();
                visit.fill("理由・留意事項", "開示は分かりやすい。");
                visit.press("意見を提出する");
                visit.sees("意見を提出しました。");
                visit.look("road opinion given");
            }
        }
        var page = publish();
        try (var visit = stand.visit(Screen.PHONE)) {
            visit.go(page);
            visit.sees("まつかぜ委員会AI(架空)");
            assertThat(visit.page().locator(".disclosure-table tr[id]")).hasCount(112);
            visit.look("road published");
        }
    }

    /// Grants and publishes the case the committee was asked about; the address of its page.
    private String publish() {
        try (var visit = stand.visitAs(OFFICE, Screen.DESK)) {
            open(visit, "まつかぜ委員会AI");
            visit.follow("判定");
            visit.sees("開示は分かりやすい。");
            visit.press("認定する");
            visit.sees("認定しました。");
            visit.look("road granted");
            visit.press("公表する");
            visit.sees("公表しました。");
            visit.look("road publish");
            return visit.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("公表ページを見る"))
                    .getAttribute("href");
        }
    }

    private static void open(Visit visit, String service) {
        visit.go("/office");
        row(visit, service).locator("a").first().click();
        visit.page().waitForURL(Pattern.compile("/office/cases/"));
    }

    private static Locator row(Visit visit, String service) {
        return visit.page().locator("tr").filter(new Locator.FilterOptions().setHasText(service));
    }
}
