package jp.akashi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a clerk puts right about money: an amount booked on the wrong case, and another certificate
/// charged for by mistake.
@Tag("long")
@ExtendWith(Stand.Shared.class)
class MoneyDayTest {
    private static final String CLERK = "office@demo.example";
    private static final Pattern WAITING = Pattern.compile("まつかぜ[^\\s(]*入金待ち");

    private final Stand stand;

    MoneyDayTest(Stand stand) {
        this.stand = stand;
    }

    @Test
    void moneyBookedOnTheWrongCaseIsTakenOffItAgain() {
        try (var visit = stand.visitAs(CLERK, Screen.DESK)) {
            visit.go("/office");
            var row = visit.page().locator("tr").filter(text(WAITING)).locator("a").first();
            var folder = row.getAttribute("href").replaceAll("/payment$", "");
            visit.go(folder + "/payment");
            visit.fill("入金額", "12345");
            visit.press("入金を記録する");
            visit.sees("12,345円");
            visit.look("part of a fee");

            visit.page().locator("form[action$='/unassign'] button").first().click();

            visit.sees("消込を取り消しました。");
            assertThat(visit.page().locator("form[action$='/unassign']")).hasCount(0);
            visit.go("/office/money");
            visit.sees("12,345円");
            visit.look("money taken off a case");
        }
    }

    @Test
    void anotherCertificateChargedForByMistakeIsTakenBack() {
        try (var visit = stand.visitAs(CLERK, Screen.PHONE)) {
            visit.go("/office?stage=closed");
            var published = visit.page().locator("main tr a[href^='/office/cases/']").first();
            visit.go(published.getAttribute("href").replaceAll("(/cases/[^/]+).*", "$1/payment"));
            visit.press("再発行手数料の請求書を発行する");
            visit.sees("再発行手数料の請求書");
            var number = visit.page().locator("section[aria-labelledby^=invoice-] h2").last();
            var charged = number.innerText();
            assertThat(button(visit, "再発行手数料の請求書を発行する")).hasCount(0);

            visit.page().locator("summary:has-text('この請求を取り消す')").click();
            visit.look("invoice to cancel");
            visit.page().onceDialog(Dialog::accept);
            visit.press("請求を取り消す");

            visit.sees(charged.replace("請求 ", "請求書") + "を取り消しました。");
            assertThat(button(visit, "再発行手数料の請求書を発行する")).hasCount(1);
            assertThat(charged).startsWith("請求 INV-");
        }
    }

    private static Locator button(Visit visit, String name) {
        return visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator.FilterOptions text(Pattern pattern) {
        return new Locator.FilterOptions().setHasText(pattern);
    }
}
