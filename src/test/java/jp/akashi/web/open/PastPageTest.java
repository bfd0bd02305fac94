package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.akashi.certification.Ending;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A service as it is, with its past, and as it was.
class PastPageTest {
    private static final String PATH = "/services/ai-0001-2206";

    private final OpenSite site = Revised.site();

    @ParameterizedTest
    @CsvSource({
        "2022-06-05T00:59:59.999999999Z, 0",
        "2022-06-05T01:00:00Z, 1",
        "2022-12-01T02:59:59.999999999Z, 1",
        "2022-12-01T03:00:00Z, 2",
        "2022-12-01T12:00:00%2B09:00, 2",
        "2022-12-01T12:00:00+09:00, 2",
        "2022-12-01T11:59, 1",
        "2022-12-01T12:00, 2",
        "2022-06-04, 0",
        "2022-06-05, 1",
        "2022-11-30, 1",
        "2022-12-01, 2",
        "令和4年12月1日, 2",
        "2023-03-31, 2",
        "2023-04-01, 3",
        "2023-06-01, 3",
    })
    void aMomentShowsTheRevisionOfThatMomentAndADayItsEnd(String moment, int revision) {
        var address = PATH + "?as-of=" + moment.replace("令和4年12月1日", Address.encoded("令和4年12月1日"));
        if (revision == 0) {
            assertThat(site.status(address)).isEqualTo(404);
            assertThat(site.text(address))
                    .contains("この時点では公表されていません", "最初の公表は2022年6月5日です", "/history")
                    .doesNotContain("mark.svg", "disclosure-table");
        } else {
            assertThat(site.status(address)).isEqualTo(200);
            assertThat(site.text(address)).contains("公表の第" + revision + "版を表示しています");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2022-13-01",
                "2022-02-30",
                "1..2",
                "%00",
                "2023-06-02",
                "2023-06-02T00:00:00%2B09:00",
                "9999-12-31",
                "%2B1000000000-12-31T23:59:59Z",
                "99999999999999999999999999999999999999999999"
            })
    void whatIsNoDayOrIsYetToComeIsRefusedInBothLanguages(String moment) {
        assertThat(site.status(PATH + "?as-of=" + moment)).isEqualTo(400);
        assertThat(site.text("/en" + PATH + "?as-of=" + moment)).contains("Please name ");
    }

    @Test
    void noMomentIsToday() {
        var response = site.open(PATH + "?as-of=").getResponse();

        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo(PATH);
    }

    @Test
    void nothingOfAnOldStateCanBeMistakenForToday() {
        var page = page(PATH + "?as-of=2022-12-01");

        assertThat(page.title()).contains("みほん文書AI(2022年12月1日時点)");
        assertThat(page.select(".past-notice").text()).contains("過去の内容です", "現在の開示情報ではありません");
        assertThat(page.select(".past-notice a").attr("href")).isEqualTo(PATH);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select(".service-mark, .service-actions, .tag.is-success")).isEmpty();
        assertThat(page.select(".service-eyebrow .tag").text()).isEqualTo("当時: 有効");
        assertThat(page.select(".disclosure-part")).allMatch(part -> part.text().endsWith("時点"));
        assertThat(page.select(".cite-line").text()).contains("第2版", "?as-of=2022-12-01");
        assertThat(page.select("h1").text()).isEqualTo("みほん文書AI");
        assertThat(page.text()).doesNotContain("みほん文書AIプラス", "東京都内");
    }

    @Test
    void theEnglishTwinSaysSoAsWell() {
        var page = page("/en" + PATH + "?as-of=2022-12-01");

        assertThat(page.select(".past-notice").text())
                .contains("This is an old state, as of 1 December 2022", "revision 2");
        assertThat(page.select(".past-notice a").attr("href")).isEqualTo("/en" + PATH);
        assertThat(page.select(".service-eyebrow .tag").text()).isEqualTo("Then: In force");
    }

    @Test
    void eachItemSaysSinceWhichRevisionItSaysSo() {
        var page = page(PATH);

        assertThat(since(page, "basics.notice")).isEqualTo("2022年12月1日公表の第2版から");
        assertThat(since(page, "housing.region")).isEqualTo("2023年4月1日公表の第3版から");
        assertThat(since(page, "support.audit")).isEqualTo("2022年6月5日公表の第1版から");
        assertThat(row(page, "basics.notice").select(".row-since a").attr("href"))
                .isEqualTo(PATH + "/diff/1..2#basics.notice");
        assertThat(row(page, "support.audit").select(".row-since a")).isEmpty();
        assertThat(page.text()).contains("公表の履歴(全3版)").doesNotContain("どの項目も");
    }

    @Test
    void ofAnOldStateOnlyWhatWasKnownThenIsTold() {
        var page = page(PATH + "?as-of=2022-12-01");

        assertThat(since(page, "housing.region")).isEqualTo("2022年6月5日公表の第1版から");
        assertThat(page.text()).doesNotContain("第3版", "全3版");
    }

    @Test
    void whatIsWithheldTodayIsNotOnThePageOfToday() {
        assertThat(page(PATH).text()).doesNotContain(Revised.TAKEN_BACK);
        assertThat(row(page(PATH), "platform.monitoring").text())
                .contains("公表留保", "安全確保上の支障", "2022年12月1日公表の第2版から");
    }

    @ParameterizedTest
    @CsvSource({
        "REVOKED, 2023-06-01, この認定は取り消されています, 2023年6月1日に認定が取り消されました",
        "SERVICE_ENDED, 2023-06-01, このサービスは終了しています, 2023年6月1日をもって",
    })
    void whatEndedIsMarkedAtTheTopAndShowsNoMark(
            Ending.Kind kind, LocalDate on, String title, String sentence) {
        var page = ended(new Ending(kind, on));

        assertThat(page.select(".banner").text()).contains(title, sentence, "記録として残している");
        assertThat(page.select(".service-mark, .tag.is-success")).isEmpty();
        assertThat(page.select(".facts").text()).contains("2023年6月1日");
    }

    @Test
    void anEndToComeIsAnnouncedWhileTheCertificationIsInForce() {
        var page = ended(new Ending(Ending.Kind.SERVICE_ENDED, LocalDate.parse("2023-06-02")));

        assertThat(page.select(".banner").text()).contains("2023年6月2日にサービスの終了が予定されています");
        assertThat(page.select(".service-mark")).hasSize(1);
        assertThat(page.select(".service-eyebrow .tag").text()).isEqualTo("有効");
    }

    @Test
    void thePageOfTodayDependsOnTheDayOnlyInItsValidity() {
        assertThat(site.text(PATH)).doesNotContain("2023年6月1日", "閲覧");
    }

    @Test
    void theEnglishPageSpeaksEnglishAndMarksWhatTheProviderWrote() {
        var page = page("/en" + PATH);

        assertThat(row(page, "basics.notice").select(".answer-head").text())
                .isEqualTo("6 months before");
        assertThat(row(page, "housing.region").select(".answer-words").attr("lang"))
                .isEqualTo("ja");
        assertThat(page.select("h1").attr("lang")).isEqualTo("ja");
        assertThat(row(page, "platform.monitoring").text())
                .contains("Withheld", "harm to security", "31 March 2024");
        assertThat(row(page, "support.audit").text()).contains("Left blank", "Since revision 1");
    }

    private static Elements row(Document page, String item) {
        return page.select("[id='" + item + "']");
    }

    private static String since(Document page, String item) {
        var since = row(page, item).select(".row-since");
        since.select(".visually-hidden").remove();
        return since.text();
    }

    private Document ended(Ending ending) {
        var ended = new OpenSite();
        ended.registry.append(
                Revised.entry(
                        "みほん文書AI",
                        Revised.standing(1, Revised.FIRST, ending),
                        OpenSite.statements()));
        return Jsoup.parse(ended.text(PATH));
    }

    private Document page(String address) {
        assertThat(site.status(address)).isEqualTo(200);
        return Jsoup.parse(site.text(address));
    }
}
