package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.kernel.SchemeId;
import jp.akashi.scheme.Edition;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The comparison as files: the same rows as the page, in all formats.
class CompareFilesTest {
    private static final int FACTS = 5;

    private final OpenSite site = new OpenSite(Specimen.SCHEMES);
    private final String ids = publish();

    private String publish() {
        var editions = Specimen.SCHEMES.get(new SchemeId("asp-saas")).editions();
        var slugs = new ArrayList<String>();
        for (int serial = 1; serial <= 5; serial++) {
            Edition edition = editions.get(serial % editions.size());
            site.registry.append(Specimen.entry(edition, serial, "サービス" + serial));
            slugs.add(Specimen.number(edition, serial).slug());
        }
        return String.join(",", slugs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&only=differences", "&only=gated", "&section=platform"})
    void everyFormatHasTheRowsOfThePage(String narrowed) throws IOException {
        var items = items(page(narrowed));

        assertThat(items).isNotEmpty();
        assertThat(csv(narrowed).stream().skip(1 + FACTS).map(row -> row.get(1)))
                .containsExactlyElementsOf(items);
        assertThat(json(narrowed).get("rows").valueStream().map(row -> row.get("item").asString()))
                .containsExactlyElementsOf(items);
        assertThat(xlsx(narrowed)).isEqualTo(csv(narrowed));
    }

    @Test
    void everyFormatSaysTheSameInEachCell() {
        var rows = csv("");
        var tree = json("").get("rows");
        for (int at = 0; at < tree.size(); at++) {
            var row = rows.get(at + 1 + FACTS);
            var cells =
                    tree.get(at)
                            .get("cells")
                            .valueStream()
                            .map(cell -> cell.get("text").asString())
                            .toList();
            assertThat(row.subList(6, 11)).isEqualTo(cells);
        }
    }

    @Test
    void whatIsMarkedOnThePageIsMarkedInTheFiles() {
        long marked = page("").select(".merit").size();
        long noted =
                json("").get("rows")
                        .valueStream()
                        .flatMap(row -> row.get("cells").valueStream())
                        .filter(cell -> cell.has("merits"))
                        .mapToLong(cell -> cell.get("merits").size())
                        .sum();
        assertThat(noted).isEqualTo(marked);
    }

    @Test
    void theCsvIsForExcel() {
        var response = site.open("/compare.csv?ids=" + ids).getResponse();
        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(response.getHeader("Content-Disposition")).contains("attachment", ".csv");
        var text = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF区分,項目ID,開示項目").endsWith("\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?ids=x",
                "?ids=ai-0001-2206",
                "?ids=ai-9999-2206,ai-9998-2206",
                "?only=most",
                "?section=none"
            })
    void whatIsAmissIsAProblemOfTheirKind(String query) {
        for (var format : List.of("xlsx", "csv", "json")) {
            var address = "/compare." + format;
            var full =
                    query.startsWith("?ids") || query.isEmpty()
                            ? address + query
                            : address + "?ids=" + ids + query.replace('?', '&');
            var response = site.open(full).getResponse();
            assertThat(response.getStatus()).as(full).isBetween(400, 404);
            assertThat(response.getContentType()).isEqualTo("application/problem+json");
        }
    }

    @Test
    void theEnglishFilesSayTheSameUnderEnglishHeads() {
        var japanese = csv("");
        var english = rows(site.text("/en/compare.csv?ids=" + ids));

        assertThat(english).hasSameSizeAs(japanese);
        assertThat(english.getFirst())
                .startsWith("Section", "Item id", "Item", "Need", "Difference")
                .endsWith(japanese.getFirst().subList(6, 11).toArray(String[]::new));
        assertThat(english.get(4).subList(0, 3)).containsExactly("Service", "", "Term");
        for (var row : english) {
            assertThat(String.join("", row.subList(0, 6)))
                    .as("all but the answers of " + row)
                    .doesNotContainPattern("[ぁ-んァ-ヶ]");
        }
        assertThat(Jsoup.parse(site.text("/en/compare?ids=" + ids)).select(".compare-files a"))
                .extracting(link -> link.attr("href"))
                .contains("/en/compare.xlsx?ids=" + ids, "/en/compare.csv?ids=" + ids);
    }

    private Document page(String narrowed) {
        return Jsoup.parse(site.text("/compare?ids=" + ids + narrowed));
    }

    private static List<String> items(Document page) {
        return page.select(".compare-table tbody tr[id]").eachAttr("id");
    }

    private JsonNode json(String narrowed) {
        return JsonMapper.shared().readTree(site.text("/compare.json?ids=" + ids + narrowed));
    }

    private List<List<String>> xlsx(String narrowed) throws IOException {
        var bytes =
                site.open("/compare.xlsx?ids=" + ids + narrowed)
                        .getResponse()
                        .getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = new ArrayList<List<String>>();
            for (var row : book.getSheetAt(0)) {
                var cells = new ArrayList<String>();
                for (int at = 0; at < 11; at++) {
                    var cell = row.getCell(at);
                    cells.add(cell == null ? "" : cell.getStringCellValue());
                }
                rows.add(cells);
            }
            return rows;
        }
    }

    private List<List<String>> csv(String narrowed) {
        return rows(site.text("/compare.csv?ids=" + ids + narrowed));
    }

    /// Reads RFC 4180, where a quote in quotes is doubled; what guards from formulas is taken off.
    private static List<List<String>> rows(String csv) {
        var text = csv.substring(1);
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '"') {
                boolean doubled = quoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (doubled) {
                    cell.append(sign);
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (sign == ',' || sign == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (sign == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (quoted || sign != '\r') {
                cell.append(sign);
            }
        }
        return rows.stream()
                .map(cells ->
                        cells.stream()
                                .map(one -> one.startsWith("'") ? one.substring(1) : one)
                                .collect(Collectors.toList()))
                .collect(Collectors.toList());
    }
}
