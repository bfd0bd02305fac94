package jp.akashi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the register is for, from end to end, with scripts and without: somebody finds services by
/// a word of an answer, narrows them down by what they disclose, compares three, states what is
/// required, and learns of what is not known.
@ExtendWith(Stand.Shared.class)
class JourneyTest {
    /// Said in answers alone: in the name, provider and summary of no service.
    private static final String WORD = "指紋";

    private static final String FACET = "契約終了時のデータの返却";
    private static final Pattern COUNTS =
            Pattern.compile("認定中の(\\d+)件のうち、満たすのは(\\d+)件、満たさないのは(\\d+)件、不明は(\\d+)件です。");

    private final Stand stand;

    JourneyTest(Stand stand) {
        this.stand = stand;
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void fromAWordOfAnAnswerToWhatIsNotKnown(boolean scripts) {
        try (var visit =
                scripts ? stand.visit(Screen.DESK) : stand.visitWithoutScript(Screen.DESK)) {
            find(visit);
            narrow(visit);
            var names = choose(visit);
            compare(visit, names);
            require(visit, scripts);
            learnWhatIsNotKnown(visit);
        }
    }

    private static void find(Visit visit) {
        visit.go("/");
        visit.fill("認定サービスを探す", WORD);
        visit.page().locator("main form[action='/services'] button").click();

        var listings = visit.page().locator(".listing");
        assertThat(listings).hasCount(found(visit));
        for (var listing : listings.all()) {
            for (var part : List.of(".listing-name", ".listing-provider", ".listing-summary")) {
                assertThat(listing.locator(part)).not().containsText(WORD);
            }
            assertThat(listing.locator(".hits .hit-item").first()).not().isEmpty();
            assertThat(listing.locator(".hits mark").first()).hasText(WORD);
        }
        var hit = listings.first().locator(".hit-item").first();
        var item = hit.innerText();
        hit.click();
        var row = visit.page().locator(":target");
        assertThat(row).containsText(item);
        assertThat(row).containsText(WORD);
        visit.page().goBack();
    }

    private static void narrow(Visit visit) {
        int before = found(visit);
        var filters = visit.page().locator("details.filters");
        open(filters);
        var facet =
                filters.locator("details.facet")
                        .filter(new Locator.FilterOptions().setHasText(FACET));
        open(facet);
        var value =
                facet.locator(".facet-value").filter(new Locator.FilterOptions().setHasText("有り"));
        int count =
                Integer.parseInt(
                        value.locator(".facet-count").innerText().replaceAll("[^0-9]", ""));
        assertThat(count).isBetween(3, before - 1);

        value.locator("input").check();
        visit.press("この条件で絞り込む");

        assertThat(visit.page().locator(".result-count strong")).hasText("" + count);
        assertThat(visit.page().locator(".chips")).containsText("キーワード: " + WORD);
        assertThat(visit.page().locator(".chips")).containsText(FACET + ": 有り");
    }

    private static List<String> choose(Visit visit) {
        var names = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            var listing = visit.page().locator(".listing").nth(i);
            names.add(listing.locator(".listing-name").innerText().strip());
            visit.page().getByLabel("比較に選ぶ: " + names.get(i)).check();
        }
        visit.press("選んだサービスを比較する");
        return names;
    }

    private static void compare(Visit visit, List<String> names) {
        assertThat(visit.page().locator(".compare-name")).hasText(names.toArray(String[]::new));
        var lead = visit.page().locator("p.lead").innerText();
        assertThat(lead).startsWith("3件のサービスの開示内容を並べています。");
        var rows = visit.page().locator(".compare-table tr[id]");
        int all = rows.count();
        int same = visit.page().locator(".compare-table tr.is-same").count();
        assertThat(same).isPositive();

        visit.follow("違いのある項目");

        assertThat(rows).hasCount(all - same);
        assertThat(visit.page().locator(".compare-shown"))
                .hasText("全" + all + "項目のうち" + (all - same) + "項目を表示しています。");
        assertThat(lead).contains((all - same) + "項目に違いがあります。");
        for (var row : rows.all()) {
            assertThat(row.locator(".difference")).hasText("違いあり");
            assertThat(row.locator("> td")).hasCount(3);
        }
    }

    private static void require(Visit visit, boolean scripts) {
        visit.page().locator("nav.site-menu a[href='/requirements']").click();
        visit.fill("開示項目を言葉で探す", "稼働率");
        visit.press("項目を表示");
        visit.page().locator(".offer-ways a[href*='service-basics.availability/rate']").click();
        visit.page().locator("#f-amount").fill("99.5");
        if (scripts) {
            assertThat(visit.page().locator(".adding-effect"))
                    .containsText(Pattern.compile("この条件を満たすのは\\d+件中\\d+件、満たさない\\d+件、不明\\d+件"));
        }
        visit.press("この条件を足す");
        visit.page().locator("#add-section").selectOption("platform");
        visit.press("項目を表示");
        visit.page().locator(".offer-ways a[href*='platform.logs/retention']").click();
        visit.page().locator("input[name=is][value=at-least]").check();
        visit.page().locator("#f-amount").fill("1");
        visit.page().locator("select[name=unit]").selectOption("年");
        visit.press("この条件を足す");

        assertThat(visit.page().locator(".conditions-table tbody th"))
                .containsText(new String[] {"99.5%以上であること", "1年以上であること"});
    }

    private static void learnWhatIsNotKnown(Visit visit) {
        var counts = COUNTS.matcher(visit.page().locator(".together-line").innerText());
        assertThat(counts.find()).isTrue();
        assertThat(number(counts.group(2)) + number(counts.group(3)) + number(counts.group(4)))
                .isEqualTo(number(counts.group(1)));
        var group = visit.page().locator(".group.is-unknown");
        assertThat(group.locator("h3")).hasText("? 不明 満たすかどうか分からない " + counts.group(4) + "件");

        var outcome =
                group.locator(".outcome")
                        .filter(new Locator.FilterOptions().setHasText("理由: 開示なし(事業者が開示していません)"))
                        .first();
        var name = outcome.locator("h4").innerText();
        var held = outcome.locator("li.is-unknown").first();
        assertThat(held).containsText("? 不明");
        assertThat(held).containsText("(必須) サービス稼働設定値");
        outcome.locator(".outcome-facts a").click();

        assertThat(visit.page().locator("h1")).hasText("要件との照らし合わせ");
        assertThat(visit.page().locator("p.lead")).containsText(name);
        var row =
                visit.page()
                        .locator(".one-table tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("99.5%以上であること"));
        assertThat(row.locator("td").first()).containsText("? 不明");
        assertThat(row.locator("td").last()).containsText("開示なし");
    }

    private static int found(Visit visit) {
        return number(visit.page().locator(".result-count strong").innerText());
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /// Opens what is folded up.
    private static void open(Locator details) {
        if (!details.locator("> :not(summary)").first().isVisible()) {
            details.locator("> summary").click();
        }
    }
}
