package jp.akashi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How a provider chooses among the schemes, and begins an application from an earlier one.
@Tag("long")
@ExtendWith(Stand.Shared.class)
class ReusePagesTest {
    private static final String PROVIDER = "provider@demo.example";

    private final Stand stand;

    ReusePagesTest(Stand stand) {
        this.stand = stand;
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everySchemeIsOfferedWithWhatItIsForAndWhatItCosts(Screen screen) {
        try (var visit = stand.visitAs(PROVIDER, screen)) {
            visit.go("/provider/drafts/new");
            assertThat(visit.page().locator("input[name=scheme]")).hasCount(8);
            visit.sees("AIを用いた機能を提供するASP・SaaSの制度です。");
            visit.sees("209,000円");
            visit.look("provider choose a scheme");
        }
    }

    @Test
    void whatIsAskedOtherwiseInAnotherSchemeIsConfirmedBeforeItCanBeFiled() {
        try (var visit = stand.visitAs(PROVIDER, Screen.DESK)) {
            begin(visit, "medical-asp-saas");
            var draft = visit.path();

            visit.go(draft + "/check");
            visit.sees("前回から引き継いだ回答です。");
            visit.go(draft + "/sections/provider-profile");
            var waiting = visit.page().locator("button[name=confirm]");
            int before = waiting.count();
            assertThat(before).isGreaterThan(1);
            visit.look("provider taken over");

            waiting.first().click();
            visit.sees("引き継いだ回答を確認しました。");
            assertThat(visit.page().locator("button[name=confirm]")).hasCount(before - 1);
        }
    }

    @Test
    void withinASchemeEverythingIsTakenOverAndNothingWaits() {
        try (var visit = stand.visitAs(PROVIDER, Screen.PHONE)) {
            begin(visit, "asp-saas-ai");
            visit.look("provider taken over whole");
            var draft = visit.path();
            visit.go(draft + "/sections/provider-profile");
            assertThat(visit.page().locator("button[name=confirm]")).hasCount(0);
            assertThat(visit.page().getByLabel("事業者の正式名称(商号)").first()).hasValue("株式会社みほんクラウド");
        }
    }

    @Test
    void pressingTwiceOpensOneDraft() {
        try (var visit = stand.visitAs(PROVIDER, Screen.DESK)) {
            begin(visit, "iaas-paas");
            var draft = visit.path();

            choose(visit, "iaas-paas");
            visit.sees("前回の申請を引き継いで、先ほど作った下書きです。");
            assertThat(visit.path()).isEqualTo(draft);
        }
    }

    /// Begins from the provider's application in the demo.
    private static void begin(Visit visit, String scheme) {
        choose(visit, scheme);
        visit.sees("前回の申請を引き継いで下書きを作りました。");
    }

    private static void choose(Visit visit, String scheme) {
        visit.go("/provider");
        visit.page().locator(".work a[href*='/applications/']").first().click();
        visit.follow("この申請をもとに新しい申請を始める");
        visit.look("provider reuse");
        visit.page().locator("input[value='" + scheme + "']").check();
        visit.press("引き継いで下書きを作る");
    }
}
