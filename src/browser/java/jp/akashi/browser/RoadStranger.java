package jp.akashi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/// Anybody: finds the service by words, reads it, compares it, looks its number up.
final class RoadStranger {
    private static final String SERVICE = "みほん文書AI";
    private static final int ROWS = 112;

    private final Visit visit;

    RoadStranger(Visit visit) {
        this.visit = visit;
    }

    void findsTheService(String words) {
        visit.go("/");
        visit.fill("認定サービスを探す", words);
        visit.page().locator("main form[action='/services'] button").click();
        visit.sees(SERVICE);
        visit.look("road found");
    }

    void readsEveryRow(String corrected) {
        visit.follow(SERVICE);
        assertThat(visit.page().locator(".disclosure-table tr[id]")).hasCount(ROWS);
        assertThat(visit.page().locator("tr[id='compliance.pii-handling'] td"))
                .containsText(corrected);
        visit.look("road service");
    }

    void comparesItWithAnother() {
        visit.follow("ほかのサービスと比較");
        assertThat(visit.page()).hasURL(Pattern.compile("/services\\?ids="));
        visit.look("road one picked");
        visit.page().locator("input[name=ids][type=checkbox]").first().check();
        visit.press("選んだサービスを比較する");
        assertThat(visit.page().locator(".compare-name")).hasCount(2);
        visit.sees(SERVICE);
        visit.follow("違いのある項目");
        assertThat(visit.page().locator(".is-same")).hasCount(0);
        assertThat(visit.page().locator(".compare-table tbody tr.is-different").count())
                .isBetween(1, ROWS - 1);
        visit.look("road differences");
    }

    void looksTheNumberUp() {
        var number =
                visit.page()
                        .locator("th:has(.compare-name:text-is('" + SERVICE + "')) .service-number")
                        .innerText();
        visit.go("/verify");
        visit.fill("認定番号", number);
        visit.press("照会する");
        visit.sees("有効な認定です");
        visit.sees(SERVICE);
        visit.look("road verified");
    }
}
