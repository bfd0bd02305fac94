package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.akashi.item.Notation;
import jp.akashi.item.Value;
import jp.akashi.kernel.SchemeId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// All items of every edition, answered with the examples of the form.
class WholeEditionTest {
    private final OpenSite site = new OpenSite(Specimen.SCHEMES);

    static Stream<Edition> editions() {
        return Specimen.editions();
    }

    private String publish(Edition edition) {
        site.registry.append(Specimen.entry(edition, 1, "みほん文書AI"));
        site.registry.append(Specimen.entry(edition, 2, "さくら議事録ノート"));
        return Address.encoded(Specimen.number(edition, 1).slug());
    }

    @Test
    void thereAreNineEditionsWith982Rows() {
        assertThat(editions()).hasSize(9);
        assertThat(editions().mapToInt(edition -> edition.rows().size()).sum()).isEqualTo(982);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyItemHasItsRowAndEveryWordStandsVerbatim(Edition edition) {
        var html = site.text("/services/" + publish(edition));
        assertThat(html).contains(Specimen.entry(edition, 1, "").printed());
        assertThat(edition.rows())
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

    @ParameterizedTest
    @MethodSource("editions")
    void theJsonCarriesTheSameAnswersInTheNotationOfTheForm(Edition edition) {
        var json =
                JsonMapper.shared()
                        .readValue(site.text("/services/" + publish(edition) + ".json"), Map.class);
        assertThat((List<?>) json.get("items")).hasSize(edition.rows().size());
        var all = json.toString();
        assertThat(edition.rows())
                .allSatisfy(row ->
                        row.fields().forEach(field -> assertThat(all).contains(noted(row, field))));
    }

    private static String noted(Row row, Field field) {
        return "text=" + Notation.print(field.kind(), Specimen.value(row, field));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void twoThatSayTheSameDifferNowhere(Edition edition) {
        var ids = publish(edition) + "," + Address.encoded(Specimen.number(edition, 2).slug());
        assertThat(site.text("/compare?ids=" + ids))
                .contains("全%d項目のうち、<strong>0項目</strong>".formatted(edition.rows().size()));
    }

    @Test
    void servicesOfTwoEditionsEachSayWhatTheirOwnEditionAsked() {
        var editions = Specimen.SCHEMES.get(new SchemeId("asp-saas")).editions();
        var ids = Specimen.number(editions.getFirst(), 1).slug();
        site.registry.append(Specimen.entry(editions.getFirst(), 1, "前の版のサービス"));
        ids += "," + Specimen.number(editions.getLast(), 2).slug();
        site.registry.append(Specimen.entry(editions.getLast(), 2, "今の版のサービス"));

        var html = site.text("/compare?ids=" + ids);

        assertThat(html)
                .contains(
                        "2009年10月1日",
                        ">2009年<",
                        ">16<span class=\"cell-unit\">年",
                        "質問が異なります",
                        "前の版の項目「個人情報の取扱い」への回答");
        var anchors = anchors(html);
        assertThat(anchors).doesNotHaveDuplicates().contains("section-compliance");
    }

    @Test
    void servicesOfTwoSchemesShareTheItemsThatMeanTheSame() {
        var ai = Specimen.SCHEMES.get(new SchemeId("asp-saas-ai")).editions().getFirst();
        var centre = Specimen.SCHEMES.get(new SchemeId("data-center")).editions().getFirst();
        site.registry.append(Specimen.entry(ai, 1, "みほん文書AI"));
        site.registry.append(Specimen.entry(centre, 1, "みほんハウジング"));
        long shared =
                ai.rows().stream().filter(row -> centre.findRow(row.id()).isPresent()).count();
        int all = ai.rows().size() + centre.rows().size() - (int) shared;

        var address =
                "/compare?ids="
                        + Specimen.number(ai, 1).slug()
                        + ","
                        + Specimen.number(centre, 1).slug();

        var html = site.text(address);

        assertThat(html)
                .contains(
                        "全%d項目".formatted(all),
                        "すべてのサービスの制度が尋ねている項目は<strong>%d項目</strong>".formatted(shared),
                        "一部の制度・版だけの項目",
                        ">対象外<",
                        "みほん第一データセンター");
        assertThat(anchors(html)).doesNotHaveDuplicates();
        assertThat(site.text(address + "&only=shared"))
                .contains("aria-current=\"true\"><span aria-hidden=\"true\">✓ </span>共通の項目<")
                .doesNotContain(">対象外<", "一部の制度・版だけの項目", "みほん第一データセンター");
    }

    private static List<String> anchors(String html) {
        return Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
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
