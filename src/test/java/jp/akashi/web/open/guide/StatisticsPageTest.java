package jp.akashi.web.open.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The statistics as page, JSON and CSV on 22 November 2026.
class StatisticsPageTest {
    private static final ItemId SLA = new ItemId("service-basics.sla");

    private final GuideSite site = new GuideSite();

    @Test
    void anEmptyRegisterHasNothingToCount() {
        var page = site.page("/statistics");

        assertThat(page.select(".figures dd").eachText()).startsWith("0件", "0者", "まだ公表がありません");
        assertThat(page.select("#answers").text()).contains("数えるものが、まだありません");
    }

    @Test
    void aChartHasItsFiguresInATableBesideIt() {
        fill();
        var chart = site.page("/statistics").select("#scheme");

        assertThat(chart.select("svg[role=img] > title, svg[role=img] > desc")).hasSize(2);
        assertThat(chart.select("tr:contains(\\(AI) td").text()).isEqualTo("2");
        assertThat(chart.select("svg text.chart-count").eachText())
                .isEqualTo(chart.select("tbody td").eachText());
        assertThat(chart.select("tr:contains(\\(AI) a").attr("href"))
                .isEqualTo("/services?scheme=asp-saas-ai");
    }

    @Test
    void pageJsonAndCsvAgree() {
        fill();
        var json = JsonMapper.shared().readTree(GuideSite.text(site.open("/statistics.json")));
        var answers =
                json.get("answers")
                        .valueStream()
                        .filter(one -> one.get("field").asString().equals(SLA + ".answer"))
                        .findFirst()
                        .orElseThrow();
        var csv = GuideSite.text(site.open("/statistics.csv"));
        var cells =
                site.page("/statistics").select("#answers tr:contains(SLAの契約書への添付) td").eachText();

        assertThat(answers.get("counts").get("yes").asInt()).isEqualTo(1);
        assertThat(answers.get("counts").get("not-disclosed").asInt()).isEqualTo(1);
        assertThat(cells).isEqualTo(List.of("2", "1 50%", "0", "0", "0", "1 50%", "0", "0"));
        assertThat(csv)
                .startsWith("\uFEFF\"chart\",\"key\"")
                .contains("\"SLA attached to the contract\",\"yes\",\"1\"\r\n")
                .contains("\"scheme\",\"asp-saas-ai\",\"ASP・SaaS(AI)\"");
        assertThat(json.get("services").asInt()).isEqualTo(2);
    }

    @Test
    void aLaterPublicationIsCountedWhenSomebodyAsks() {
        fill();
        assertThat(site.page("/statistics").select(".figures dd").first()).isNotNull();
        site.registry.append(entry(1, 2, new Value.YesNo(false, "", null)));
        var page = site.page("/statistics");

        assertThat(page.select("#answers tr:contains(SLAの契約書への添付) td").eachText())
                .startsWith("2", "0", "1 50%");
        assertThat(page.select(".figures dd").eachText()).startsWith("2件");
    }

    private void fill() {
        site.registry.append(entry(1, 1, new Value.YesNo(true, "", null)));
        site.registry.append(entry(2, 1, new Value.NotDisclosed("")));
    }

    private static Entry entry(int serial, int revision, Value sla) {
        var on = LocalDate.parse("2026-05-01");
        var scheme = GuideSite.SCHEMES.get(new SchemeId("asp-saas-ai"));
        var number = scheme.numbering().number(serial, on);
        return new Entry(
                number,
                scheme.numbering().print(number),
                scheme.findEditionOn(on).orElseThrow().id(),
                new Entry.Face("みほん", "株式会社みほん" + serial, "", "", "", List.of("office")),
                new Entry.Standing(
                        on, Term.ofYears(on, 2), revision, Instant.parse("2026-05-01T00:00:00Z")),
                Map.of(
                        SLA,
                        new Statement.Disclosed(Answer.of(Map.of(new FieldKey("answer"), sla)))));
    }
}
