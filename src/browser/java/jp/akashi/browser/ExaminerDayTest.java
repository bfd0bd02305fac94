package jp.akashi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A case of 112 items examined by keys alone (書類審査), with two inquiries to the provider: no mouse,
/// and the focus never lost.
@Tag("long")
@ExtendWith(Stand.Shared.class)
class ExaminerDayTest {
    private static final String OFFICE = "office2@demo.example";
    private static final String PROVIDER = "provider91@demo.example";
    private static final String CASE = "まつかぜ全項目AI";
    private static final int ITEMS = 112;

    private final Stand stand;

    ExaminerDayTest(Stand stand) {
        this.stand = stand;
    }

    @Test
    void oneHundredAndTwelveItemsAndTwoInquiries() {
        try (var visit = stand.visitAs(OFFICE, Screen.DESK)) {
            visit.go("/office");
            enter(visit, "tr:has-text('" + CASE + "') a", "**/office/cases/*");
            var folder = visit.path();
            enter(visit, "a[href='" + folder + "/documents']", "**/documents");
            assertThat(total(visit)).isEqualTo(ITEMS);
            strike(visit, "u");
            landed(visit);
            strike(visit, "k");

            judgeAll(visit, List.of(3, 40));
            visit.look("examiner day judged");
            inquire(visit);
            answer();

            visit.go(folder + "/documents#work");
            assertThat(visit.page().locator(".documents-tally")).containsText("うち回答あり 2");
            strike(visit, "u");
            accept(visit);
            ask(visit);
            inquire(visit);
            answer();

            visit.go(folder + "/documents#work");
            strike(visit, "u");
            accept(visit);
            assertThat(visit.page().locator(".documents-count")).containsText("112 / 112件");
            visit.look("examiner day done");
            strike(visit, "e");
            visit.sees("書類審査を終えました。");
        }
    }

    /// Goes through the items in their order: accepts, and asks about some of them.
    private static void judgeAll(Visit visit, List<Integer> asked) {
        for (int done = 0; done < ITEMS; done++) {
            if (asked.contains(done)) {
                ask(visit);
            } else {
                accept(visit);
            }
            assertThat(visit.page().locator(".documents-count"))
                    .containsText((done + 1) + " / " + ITEMS + "件");
        }
    }

    private static void accept(Visit visit) {
        landed(visit);
        strike(visit, "a");
        visit.sees("判定を記録しました。");
    }

    /// Asks with a comment of the list and some words of one's own.
    private static void ask(Visit visit) {
        landed(visit);
        strike(visit, "g");
        visit.page().waitForURL("**/documents?item=*#page");
        strike(visit, "t");
        strike(visit, "ArrowDown");
        strike(visit, "Enter");
        visit.page().keyboard().type("よろしくお願いします。");
        strike(visit, "Control+Enter");
        visit.sees("判定を記録しました。");
    }

    /// Where the page has led, the keys go on from: the focus is on what is shown.
    private static void landed(Visit visit) {
        assertThat(visit.page().locator("#asked")).isFocused();
    }

    private static void inquire(Visit visit) {
        strike(visit, "q");
        visit.page().waitForURL("**/inquiry");
        tabTo(visit, "form[data-guard] button[type=submit]");
        strike(visit, "Enter");
        visit.sees("照会を送りました。");
    }

    /// The provider says that all is as it was written.
    private void answer() {
        try (var visit = stand.visitAs(PROVIDER, Screen.DESK)) {
            visit.go("/provider");
            visit.page().locator("a:has-text('" + CASE + "')").first().click();
            visit.follow("照会に回答する");
            visit.page().locator("textarea[name=reply]").fill("申請内容のとおりです。資料の該当箇所もご確認ください。");
            visit.page().locator("input[name=agreed]").check();
            visit.page().locator("form:has(input[name=agreed]) button[type=submit]").click();
            visit.sees("照会への回答を提出しました。");
        }
    }

    private static int total(Visit visit) {
        var text = visit.page().locator(".documents-count .progress-count").innerText();
        return Integer.parseInt(text.replaceAll(".*/\\s*(\\d+)件", "$1"));
    }

    /// Goes to a link by Tab and follows it by Enter.
    private static void enter(Visit visit, String selector, String to) {
        tabTo(visit, selector);
        strike(visit, "Enter");
        visit.page().waitForURL(to);
        visit.page().waitForLoadState();
    }

    private static void tabTo(Visit visit, String selector) {
        Locator wanted = visit.page().locator(selector).first();
        for (int stops = 0; stops < 200; stops++) {
            strike(visit, "Tab");
            if (Boolean.TRUE.equals(wanted.evaluate("part => part === document.activeElement"))) {
                return;
            }
        }
        throw new AssertionError("no key leads to " + selector + " on " + visit.path());
    }

    private static void strike(Visit visit, String key) {
        visit.page().keyboard().press(key);
    }
}
