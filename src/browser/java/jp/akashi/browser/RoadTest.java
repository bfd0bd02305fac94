package jp.akashi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import jp.akashi.demo.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Turns of the road that `WholeRoadTest` does not take: a form that is refused, a committee that
/// is heard to the end.
@ExtendWith(Stand.Shared.class)
class RoadTest {
    private static final List<String> MEMBERS =
            List.of("committee1@demo.example", "committee2@demo.example");

    private final Stand stand;

    RoadTest(Stand stand) {
        this.stand = stand;
    }

    @Test
    void whatIsWrongWithASignUpIsSaidAtTheFieldAndNothingTypedIsLost() {
        try (var visit = stand.visit(Screen.PHONE)) {
            visit.go("/signup");
            visit.asksToSignUp("again@browser.example");
            visit.fill("事業者の名称", "株式会社みほんやりなおし");
            visit.fill("お名前", "見本 次子");
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
    void whoIsTurnedAwayAtTheDoorKeepsTheAddressAndTypesThePasswordAgain() {
        try (var visit = stand.visit(Screen.PHONE)) {
            visit.signIn("office@demo.example", "not-the-password");
            visit.sees("メールアドレスまたはパスワードが違います。");
            assertThat(visit.page().locator("[name=email]")).hasValue("office@demo.example");
            assertThat(visit.page().locator("[name=password]")).hasValue("");
            visit.look("login refused");

            visit.fill("パスワード", Accounts.PASSWORD);
            visit.press("ログイン");
            assertThat(visit.page()).hasURL(Pattern.compile("/office$"));
        }
    }

    @Test
    void whenEveryMemberHasSpokenTheOfficeDecides() {
        for (var member : MEMBERS) {
            try (var visit = stand.visitAs(member, Screen.PHONE)) {
                visit.go("/committee");
                row(visit).locator("a").first().click();
                declareNoInterest(visit);
                visit.fill("理由・留意事項", "開示は分かりやすい。");
                visit.press("意見を提出する");
                visit.sees("認定についての意見を選んでから提出してください。");
                visit.look("road opinion incomplete");

                visit.page()
                        .getByLabel("認定が適当", new Page.GetByLabelOptions().setExact(true))
                        .check();
                visit.press("意見を提出する");
                visit.sees("意見を提出しました。");
            }
        }
        try (var visit = stand.visitAs("office@demo.example", Screen.PHONE)) {
            visit.go("/office");
            row(visit).getByText("判定する").click();
            visit.sees("開示は分かりやすい。");
            visit.sees("認定の基準を満たしています");
        }
    }

    /// Unless the member did before.
    private static void declareNoInterest(Visit visit) {
        if (visit.page().getByText("利害関係の有無").count() > 0) {
            visit.press("申告する");
            visit.sees("利害関係の有無を選んでから申告してください。");
            visit.page().getByLabel("利害関係はありません").check();
            visit.press("申告する");
            visit.sees("利害関係がないことを申告しました。");
        }
    }

    private static Locator row(Visit visit) {
        return visit.page()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText("まつかぜ委員会AI"));
    }
}
