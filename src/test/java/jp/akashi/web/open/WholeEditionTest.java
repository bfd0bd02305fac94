package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.Map;
import jp.akashi.item.Notation;
import jp.akashi.item.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// All 112 items of the AI edition, answered with the examples of the form.
class WholeEditionTest {
    private final OpenSite site = new OpenSite(Specimen.SCHEMES);

    @BeforeEach
    void publish() {
        site.registry.append(Specimen.entry(OpenSite.FIRST, "みほん文書AI"));
        site.registry.append(Specimen.entry(OpenSite.SECOND, "さくら議事録ノート"));
    }

    @Test
    void everyItemHasItsRowAndEveryWordStandsVerbatim() {
        var html = site.text("/services/ai-0001-2206");
        assertThat(Specimen.edition().rows())
                .hasSize(112)
                .allSatisfy(row -> {
                    assertThat(html)
                            .contains(
                                    "<tr id=\"" + row.id() + "\"",
                                    ">" + row.item().label().ja() + "<");
                    row.fields()
                            .forEach(field ->
                                    assertThat(html).contains(words(Specimen.value(row, field))));
                });
    }

    @Test
    void theJsonCarriesTheSameAnswersInTheNotationOfTheForm() {
        var json =
                JsonMapper.shared().readValue(site.text("/services/ai-0001-2206.json"), Map.class);
        assertThat((java.util.List<?>) json.get("items")).hasSize(112);
        assertThat(Specimen.edition().rows())
                .allSatisfy(row ->
                        row.fields()
                                .forEach(field ->
                                        assertThat(json.toString())
                                                .contains(
                                                        "text="
                                                                + Notation.print(
                                                                        field.kind(),
                                                                        Specimen.value(
                                                                                row, field)))));
    }

    @Test
    void twoThatSayTheSameDifferNowhere() {
        assertThat(site.text("/compare?ids=ai-0001-2206,ai-0002-2207"))
                .contains("全112項目のうち、<strong>0項目</strong>");
    }

    private static String words(Value value) {
        var words =
                switch (value) {
                    case Value.YesNo yesNo -> yesNo.detail();
                    case Value.Words(var text) -> text;
                    case Value.Quantity amount -> amount.printed();
                    case Value.Day(var date) -> date.getYear() + "年";
                    case Value.Chosen chosen -> chosen.detail();
                    case Value.Rows(var rows) ->
                            rows.getFirst().values().stream()
                                    .filter(cell -> !cell.matches("[a-z-]+"))
                                    .findFirst()
                                    .orElse("");
                    case Value.NotDone(var reason) -> reason;
                    case Value.NotDisclosed(var reason) -> reason;
                };
        var output = new StringOutput();
        Escape.htmlContent(words, output);
        return output.toString();
    }
}
