package jp.akashi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The register used by somebody who has no mouse: every step is a key, and where the focus is can
/// be seen at each.
@ExtendWith(Stand.Shared.class)
class KeysTest {
    private static final int MOST_STOPS = 200;

    private final Stand stand;

    KeysTest(Stand stand) {
        this.stand = stand;
    }

    @Test
    void oneSearchesComparesAndStatesARequirementByKeysAlone() {
        try (var visit = stand.visit(Screen.DESK)) {
            visit.go("/");
            tabTo(visit, "main input[name=q]");
            visit.page().keyboard().type("指紋");
            strike(visit, "Enter");
            assertThat(visit.page().locator("h1")).hasText("認定サービス一覧");

            for (int i = 0; i < 3; i++) {
                tabTo(visit, "input[name=ids][type=checkbox]:not(:checked)");
                strike(visit, " ");
            }
            assertThat(visit.page().locator("input[name=ids]:checked")).hasCount(3);
            tabTo(visit, ".listing-actions .button-solid");
            strike(visit, "Enter");
            assertThat(visit.page().locator(".compare-name")).hasCount(3);

            tabTo(visit, "a.way[href*='only=differences']");
            strike(visit, "Enter");
            assertThat(visit.page().locator(".compare-shown")).containsText("項目を表示しています。");
            assertThat(visit.page().locator(".compare-table tr.is-same")).hasCount(0);

            tabTo(visit, "nav.site-menu a[href='/requirements']");
            strike(visit, "Enter");
            assertThat(visit.page().locator("h1")).hasText("要件から探す");
            tabTo(visit, ".profile-list a");
            strike(visit, "Enter");
            assertThat(visit.page().locator(".together-line")).containsText("不明は");
            tabTo(visit, ".group.is-unknown .outcome summary");
            strike(visit, "Enter");
            assertThat(visit.page().locator(".group.is-unknown .outcome .held-list").first())
                    .isVisible();
        }
    }

    /// Moves on to the next part that is meant; every stop on the way shows the focus.
    private static void tabTo(Visit visit, String selector) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            strike(visit, "Tab");
            assertThat(visit.focusFaults()).as("the focus on the way to " + selector).isEmpty();
            if (Boolean.TRUE.equals(
                    visit.page()
                            .evaluate(
                                    "wanted => document.activeElement.matches(wanted)",
                                    selector))) {
                return;
            }
        }
        throw new AssertionError("no key leads to " + selector + " on " + visit.path());
    }

    private static void strike(Visit visit, String key) {
        visit.page().keyboard().press(key);
    }
}
