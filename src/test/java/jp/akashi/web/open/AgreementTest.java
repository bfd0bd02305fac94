package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.akashi.export.Csv;
import jp.akashi.export.Exports;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.scheme.Edition;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What people and programs are given of a service says the same: the same blanks in the same
/// states, the same figures, days, choices and words, read from each format by a reader of its own.
class AgreementTest {
    /// What a blank says: its state, and what of it is more than words, as one line.
    private record Said(
            String state, String yes, String number, String unit, String day, String choices) {}

    private static final List<String> READ = List.of("json", "csv", "xlsx", "jsonld", "oscal.json");

    static Stream<Edition> editions() {
        return Specimen.editions();
    }

    @Test
    void everyFormatIsRead() {
        assertThat(Exports.ALL)
                .extracting(export -> export.suffix())
                .containsExactlyElementsOf(READ);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyFormatSaysTheSameOfEveryEdition(Edition edition) throws IOException {
        var site = new OpenSite(Specimen.SCHEMES);
        site.registry.append(Specimen.entry(edition, 1, "みほん文書AI"));
        agree(site, Address.encoded(Specimen.number(edition, 1).slug()));
    }

    @Test
    void everyFormatSaysTheSameInEveryState() throws IOException {
        var site = OpenSite.ofThree();
        for (CertificationNumber number :
                List.of(OpenSite.FIRST, OpenSite.SECOND, OpenSite.EXPIRED)) {
            agree(site, number.slug());
        }
    }

    private static void agree(OpenSite site, String slug) throws IOException {
        var path = "/services/" + slug;
        var json = json(site.text(path + ".json"));
        assertThat(table(Csv.table(site.text(path + ".csv?header=id")))).isEqualTo(json);
        assertThat(book(site.open(path + ".xlsx").getResponse().getContentAsByteArray()))
                .isEqualTo(json);
        assertThat(linked(site.text(path + ".jsonld"))).isEqualTo(json);
        assertThat(oscal(site.text(path + ".oscal.json"))).isEqualTo(json);
        page(site, path);
    }

    /// Every word of the JSON stands on the page, in the row of its item, and so does every day.
    private static void page(OpenSite site, String path) {
        var page = Jsoup.parse(site.text(path));
        var tree = JsonMapper.shared().readTree(site.text(path + ".json"));
        for (var item : tree.get("items")) {
            var row = Objects.requireNonNull(page.getElementById(item.get("id").asString()));
            var words = squeezed(row.wholeText());
            assertThat(words).contains(STATE_WORDS.getOrDefault(item.get("state").asString(), ""));
            for (var answer : item.path("answers")) {
                for (var field : answer.get("fields")) {
                    assertThat(words)
                            .contains(STATE_WORDS.getOrDefault(field.get("type").asString(), ""));
                    for (var name : List.of("detail", "note", "reason", "unit")) {
                        assertThat(words).contains(squeezed(field.path(name).asString("")));
                    }
                }
            }
        }
        var term = tree.get("certification");
        assertThat(page.select(".facts").text())
                .contains(year(term.get("validFrom")), year(term.get("validUntil")));
        assertThat(page.select("h1").text()).isEqualTo(tree.at("/service/name").asString());
    }

    private static String year(JsonNode day) {
        return day.asString().substring(0, 4) + "年";
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Map<String, Said> json(String text) {
        var said = new TreeMap<String, Said>();
        for (var item : JsonMapper.shared().readTree(text).get("items")) {
            var state = item.get("state").asString();
            for (var part : item.path("answers")) {
                for (var field : part.get("fields")) {
                    said.put(
                            key(item, part.path("site").asString(""), field.get("key").asString()),
                            said(field));
                }
            }
            if (!state.equals("disclosed")) {
                said.put(
                        item.get("id").asString(),
                        new Said(
                                state,
                                "",
                                "",
                                "",
                                item.path("until").asString(""),
                                item.path("reason").asString("")));
            }
        }
        return said;
    }

    private static String key(JsonNode item, String site, String field) {
        return item.get("id").asString() + "/" + field + "@" + site;
    }

    private static Said said(JsonNode field) {
        var type = field.get("type").asString();
        var keys = new ArrayList<String>();
        field.path("keys").forEach(key -> keys.add(key.asString()));
        return new Said(
                type.startsWith("not-") ? type : "disclosed",
                field.path("yes").asString(""),
                number(field.path("number").asString("")),
                field.path("unit").asString(""),
                field.path("date").asString(""),
                String.join(";", keys));
    }

    private static String number(String text) {
        return text.isEmpty() ? "" : new BigDecimal(text).stripTrailingZeros().toPlainString();
    }

    private static Map<String, Said> table(List<Map<String, String>> lines) {
        var said = new TreeMap<String, Said>();
        for (var line : lines) {
            var cells = new HashMap<>(line);
            var state = STATES.getOrDefault(cells.get("state"), "?");
            if (state.equals("withheld")) {
                said.put(
                        Objects.requireNonNull(cells.get("item")),
                        new Said(
                                state,
                                "",
                                "",
                                "",
                                cell(cells, "withheldUntil"),
                                REASONS.getOrDefault(cell(cells, "withheldReason"), "?")));
            } else if (state.equals("unanswered")) {
                if (!isFilled(lines, cells)) {
                    said.put(cell(cells, "item"), new Said(state, "", "", "", "", ""));
                }
            } else {
                said.put(
                        cell(cells, "item")
                                + "/"
                                + cell(cells, "field")
                                + "@"
                                + cell(cells, "site"),
                        new Said(
                                state,
                                YES.getOrDefault(cell(cells, "yes"), "?"),
                                number(cell(cells, "number")),
                                cell(cells, "unit"),
                                cell(cells, "date"),
                                cell(cells, "choices")));
            }
        }
        return said;
    }

    /// Whether another blank of the same item says something: then this one alone is blank.
    private static boolean isFilled(List<Map<String, String>> lines, Map<String, String> cells) {
        return lines.stream()
                .anyMatch(line ->
                        Objects.equals(line.get("item"), cells.get("item"))
                                && !Objects.equals(line.get("state"), "記載なし"));
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "");
    }

    private static final Map<String, String> STATE_WORDS =
            Map.of(
                    "withheld", "公表留保",
                    "unanswered", "記載なし",
                    "not-done", "実施なし",
                    "not-disclosed", "開示なし");
    private static final Map<String, String> STATES =
            Map.of(
                    "開示",
                    "disclosed",
                    "実施なし",
                    "not-done",
                    "開示なし",
                    "not-disclosed",
                    "公表留保",
                    "withheld",
                    "記載なし",
                    "unanswered");
    private static final Map<String, String> REASONS = Map.of("安全確保上の支障", "security");
    private static final Map<String, String> YES = Map.of("有り", "true", "無し", "false", "", "");

    private static Map<String, Said> book(byte[] bytes) throws IOException {
        var lines = new ArrayList<Map<String, String>>();
        var columns =
                List.of(
                        "row",
                        "item",
                        "section",
                        "label",
                        "field",
                        "fieldLabel",
                        "level",
                        "gated",
                        "site",
                        "state",
                        "yes",
                        "number",
                        "unit",
                        "qualifier",
                        "date",
                        "choices",
                        "choiceLabels",
                        "text",
                        "withheldReason",
                        "withheldUntil");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (var row : book.getSheet("開示情報")) {
                if (row.getRowNum() > 0) {
                    var line = new HashMap<String, String>();
                    for (int at = 0; at < columns.size(); at++) {
                        line.put(columns.get(at), cell(row, at));
                    }
                    lines.add(line);
                }
            }
        }
        return table(lines);
    }

    private static String cell(Row row, int at) {
        var cell = row.getCell(at);
        if (cell == null) {
            return "";
        }
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        return DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString();
    }

    private static Map<String, Said> linked(String text) {
        var own = "http://localhost/data#";
        var said = new TreeMap<String, Said>();
        var silent = new TreeMap<String, Said>();
        for (var value : LinkedDataTest.expanded(text).getJsonArray(own + "statement")) {
            var node = value.asJsonObject();
            var item = LinkedDataTest.value(node, own + "item");
            var state = LinkedDataTest.value(node, own + "state");
            if (state.equals("withheld")) {
                silent.put(
                        item,
                        new Said(
                                state,
                                "",
                                "",
                                "",
                                one(node, own + "withheldUntil"),
                                one(node, own + "withheldReason")));
            } else if (state.equals("unanswered")) {
                silent.put(item, new Said(state, "", "", "", "", ""));
            } else {
                said.put(
                        item + "/" + one(node, own + "field") + "@" + one(node, own + "site"),
                        new Said(
                                state,
                                one(node, own + "yes"),
                                number(one(node, own + "number")),
                                one(node, "https://schema.org/unitText"),
                                one(node, own + "day"),
                                String.join(";", all(node, own + "choice"))));
            }
        }
        silent.keySet()
                .removeIf(
                        item -> said.keySet().stream().anyMatch(key -> key.startsWith(item + "/")));
        said.putAll(silent);
        return said;
    }

    private static String one(JsonObject node, String property) {
        return node.containsKey(property) ? LinkedDataTest.value(node, property) : "";
    }

    private static List<String> all(JsonObject node, String property) {
        return node.containsKey(property)
                ? node.getJsonArray(property).stream()
                        .map(value -> value.asJsonObject().getString("@value"))
                        .toList()
                : List.of();
    }

    private static Map<String, Said> oscal(String text) {
        var said = new TreeMap<String, Said>();
        var requirements =
                JsonMapper.shared()
                        .readTree(text)
                        .at(
                                "/component-definition/components/0/control-implementations/0/implemented-requirements");
        for (var requirement : requirements) {
            var item = requirement.get("control-id").asString();
            var props = props(requirement);
            if (!requirement.has("statements")) {
                said.put(
                        item,
                        new Said(
                                prop(props, "state"),
                                "",
                                "",
                                "",
                                prop(props, "withheld-until"),
                                prop(props, "withheld-reason")));
            }
            for (var statement : requirement.path("statements")) {
                var own = props(statement);
                var field =
                        statement
                                .get("statement-id")
                                .asString()
                                .substring(item.length() + "_smt.".length());
                said.put(
                        item + "/" + field + "@" + prop(props, "site"),
                        new Said(
                                prop(own, "state"),
                                prop(own, "yes"),
                                number(prop(own, "number")),
                                prop(own, "unit"),
                                prop(own, "date"),
                                prop(own, "choice")));
            }
        }
        return said;
    }

    private static Map<String, String> props(JsonNode node) {
        var props = new HashMap<String, String>();
        node.path("props")
                .forEach(prop ->
                        props.merge(
                                prop.get("name").asString(),
                                prop.get("value").asString(),
                                (one, next) -> one + ";" + next));
        return props;
    }

    private static String prop(Map<String, String> props, String name) {
        return props.getOrDefault(name, "");
    }
}
