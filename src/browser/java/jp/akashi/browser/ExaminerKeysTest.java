package jp.akashi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The documents screen worked by keys, as somebody does who judges a hundred items a day, and what
/// becomes of a judgement that is refused.
@ExtendWith(Stand.Shared.class)
class ExaminerKeysTest {
    private static final String OFFICE = "office@demo.example";

    private final Stand stand;

    ExaminerKeysTest(Stand stand) {
        this.stand = stand;
    }

    @Test
    void keysMoveChooseAndRecord() {
        try (var visit = stand.visitAs(OFFICE, Screen.DESK)) {
            open(visit);
            var first = asked(visit).innerText();
            strike(visit, "j");
            assertThat(asked(visit)).not().hasText(first);
            strike(visit, "p");
            assertThat(asked(visit)).hasText(first);

            strike(visit, "3");
            assertThat(choice(visit, "TO_IMPROVE")).isChecked();
            strike(visit, "1");
            assertThat(choice(visit, "ACCEPTED")).isChecked();
            strike(visit, "Control+Enter");
            visit.sees("判定を記録しました。");
            assertThat(asked(visit)).not().hasText(first);
            assertThat(visit.page().locator("#work")).isInViewport();
        }
    }

    @Test
    void nothingHappensWhileSomebodyWrites() {
        try (var visit = stand.visitAs(OFFICE, Screen.DESK)) {
            open(visit);
            var first = asked(visit).innerText();
            strike(visit, "c");
            var comment = visit.page().locator("[name=comment]");
            assertThat(comment).isFocused();
            visit.page().keyboard().type("1 jnkp, 3.");
            strike(visit, "Control+Enter");
            assertThat(comment).hasValue("1 jnkp, 3.");
            assertThat(asked(visit)).hasText(first);
            assertThat(visit.page().locator("[name=judgement]:checked")).hasCount(0);

            strike(visit, "Escape");
            strike(visit, "2");
            assertThat(choice(visit, "TO_ASK")).isChecked();
        }
    }

    @Test
    void whoWantsNoKeysSwitchesThemOff() {
        try (var visit = stand.visitAs(OFFICE, Screen.DESK)) {
            open(visit);
            visit.page().locator("summary:has-text('キー操作')").click();
            visit.look("office keys");
            visit.page().getByLabel("キー操作を使う").uncheck();
            strike(visit, "1");
            assertThat(choice(visit, "ACCEPTED")).not().isChecked();
            visit.page().reload();
            strike(visit, "1");
            assertThat(choice(visit, "ACCEPTED")).not().isChecked();
        }
    }

    @Test
    void withoutScriptNobodyIsToldOfKeys() {
        try (var visit = stand.visitWithoutScript(OFFICE, Screen.DESK)) {
            open(visit);
            assertThat(visit.page().locator("[data-keys]")).isHidden();
        }
    }

    @Test
    void aRefusedJudgementLosesNothing() {
        try (var visit = stand.visitAs(OFFICE, Screen.DESK)) {
            open(visit);
            var first = asked(visit).innerText();
            visit.fill("コメント", "判定を選び忘れたが、長いコメントを書いた。");
            visit.press("記録して次の未判定へ");
            visit.sees("判定を選んでください。");
            assertThat(asked(visit)).hasText(first);
            assertThat(visit.page().locator("[name=comment]")).hasValue("判定を選び忘れたが、長いコメントを書いた。");
            visit.look("office judgement refused");
        }
    }

    private static void open(Visit visit) {
        visit.go("/office");
        visit.page().locator("tr:has-text('まつかぜ書類審査AI') a").first().click();
        visit.follow("書類審査");
    }

    private static void strike(Visit visit, String key) {
        visit.page().keyboard().press(key);
    }

    private static Locator asked(Visit visit) {
        return visit.page().locator("#asked");
    }

    private static Locator choice(Visit visit, String value) {
        return visit.page().locator("[name=judgement][value=" + value + "]");
    }
}
