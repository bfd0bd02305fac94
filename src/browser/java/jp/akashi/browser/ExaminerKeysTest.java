package jp.akashi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The documents screen worked by keys, as somebody does who judges a hundred items a day, and what
/// becomes of a judgement that is refused.
@Tag("long")
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
            visit.page().keyboard().type("1 jnkp, 3.a?");
            assertThat(comment).hasValue("1 jnkp, 3.a?");
            assertThat(asked(visit)).hasText(first);
            assertThat(visit.page().locator("[name=judgement]:checked")).hasCount(0);

            strike(visit, "Escape");
            assertThat(asked(visit)).isFocused();
            strike(visit, "2");
            assertThat(choice(visit, "TO_ASK")).isChecked();
        }
    }

    @Test
    void aCommentOfTheListIsInsertedAndItsVerdictChosen() {
        try (var visit = stand.visitAs(OFFICE, Screen.DESK)) {
            open(visit);
            strike(visit, "t");
            assertThat(visit.page().locator("#phrase")).isFocused();
            strike(visit, "ArrowDown");
            strike(visit, "Enter");
            var comment = visit.page().locator("[name=comment]");
            assertThat(comment).isFocused();
            assertThat(comment).hasValue(Pattern.compile("根拠として.+ページを拝見しましたが"));
            assertThat(choice(visit, "TO_ASK")).isChecked();
        }
        try (var visit = stand.visitWithoutScript(OFFICE, Screen.DESK)) {
            open(visit);
            visit.page().locator("#phrase").selectOption("not-found");
            visit.press("挿入");
            assertThat(visit.page().locator("[name=comment]"))
                    .hasValue(Pattern.compile("根拠として.+ページを拝見しましたが"));
            assertThat(choice(visit, "TO_ASK")).isChecked();
        }
    }

    @Test
    void thePassageIsMarkedOnThePageWithOrWithoutAScript() {
        try (var visit = stand.visitWithoutScript(OFFICE, Screen.DESK)) {
            visit.go("/office");
            visit.page().locator("tr:has-text('みほん文書AI') a").first().click();
            visit.follow("書類審査");
            visit.page().locator(".documents-rows a:has-text('サービス稼働設定値')").click();
            visit.page().waitForURL("**?item=**");
            var picture = visit.loadedPicture(".documents-picture").boundingBox();
            var over = visit.page().locator(".documents-spots").boundingBox();
            assertThat(over.x).isBetween(picture.x - 1, picture.x + 1);
            assertThat(over.height).isBetween(picture.height - 1, picture.height + 1);
            var spot = visit.page().locator(".documents-spots .spot-same").first();
            assertThat(Integer.parseInt(spot.getAttribute("x"))).isBetween(6000, 8000);
            assertThat(Integer.parseInt(spot.getAttribute("y"))).isBetween(1000, 2000);
            visit.page().locator(".documents-found summary").click();
            visit.sees("申請内容と同じ値: 99.98%");
            visit.fits("office passage");
        }
    }

    @Test
    void twoExaminersAtOneItemSeeEachOtherAndLoseNothing() {
        try (var first = stand.visitAs(OFFICE, Screen.DESK);
                var second = stand.visitAs("office2@demo.example", Screen.DESK)) {
            open(first);
            var address =
                    first.path()
                            + "?item="
                            + first.page().locator("[name=item]").first().getAttribute("value")
                            + "#work";
            var item = asked(first).innerText();
            open(second);
            second.go(address);
            second.sees("事務 太郎(架空)さんも、いまこの項目を見ています。");

            strike(first, "a");
            first.sees("判定を記録しました。");
            strike(second, "2");
            second.fill("コメント", "もう一度確かめたい。");
            strike(second, "Control+Enter");
            second.sees("先に記録された判定");
            second.sees("事務 太郎(架空) に「適切」と判定");
            assertThat(asked(second)).hasText(item);
            assertThat(second.page().locator("[name=comment]")).hasValue("もう一度確かめたい。");
            second.look("office clash");

            strike(second, "Control+Enter");
            second.sees("判定を記録しました。");
            second.go(address);
            second.page().locator(".documents-history summary").click();
            second.sees("のちに変更");
            second.look("office history");
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
        assertThat(asked(visit)).isVisible();
        visit.page().waitForLoadState();
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
