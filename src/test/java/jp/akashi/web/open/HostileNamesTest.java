package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.akashi.export.Csv;
import jp.akashi.registry.Entry;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Names with markup, very long ones, with combining signs, from right to left: whatever is made of
/// a service is well-formed and gives the name back as it is.
class HostileNamesTest {
    private static final String PATH = "/services/ai-0001-2206";

    static Stream<String> names() {
        return Stream.of(
                "<script>alert(1)</script>&amp;\"'`]]>--><!--${7*7}#{x}%s{{x}}",
                "</script><img src=x onerror=alert(1)>",
                "が\u3099".repeat(20) + " e\u0301\u0301\u0301 Z\u0351\u036b\u0343\u036a",
                "שירות ענן \u202Eabc\u202C خدمة سحابية",
                "𠮷野家👩‍👩‍👧‍👦葛\uDB40\uDD00飾\u00AD\u200B",
                "=HYPERLINK(\"http://x\",\"y\")",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "長い名前の".repeat(400),
                "a".repeat(2000),
                "C:\\x\\u0041\\n /../..;a=b?c#d");
    }

    private static OpenSite site(String name) {
        var like = OpenSite.entry(OpenSite.FIRST, name, OpenSite.statements());
        var site = new OpenSite();
        site.registry.append(
                new Entry(
                        like.number(),
                        like.printed(),
                        like.edition(),
                        new Entry.Face(
                                name, name, "", name, like.face().serviceUrl(), List.of("office")),
                        like.standing(),
                        like.statements()));
        site.registry.append(OpenSite.entry(OpenSite.SECOND, "さくら", OpenSite.statements()));
        return site;
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyPageShowsTheNameAsWordsAndNothingElse(String name) {
        var site = site(name);
        for (var path :
                List.of(
                        PATH,
                        PATH + "/history",
                        "/services",
                        "/changes",
                        "/compare?ids=ai-0001-2206,ai-0002-2207",
                        "/verify?number=ai-0001-2206")) {
            var page = Jsoup.parse(site.text(path));
            assertThat(site.status(path)).as(path).isEqualTo(200);
            assertThat(squeezed(page.text())).as(path).contains(squeezed(name));
            assertThat(page.select("[onerror], img[src=x]")).as(path).isEmpty();
            assertThat(page.select("script:not([src])"))
                    .as(path)
                    .noneMatch(script -> script.data().contains("alert(1)</script"));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyFormatGivesTheNameBack(String name) throws IOException {
        var site = site(name);
        assertThat(json(site, PATH + ".json").at("/service/name").asString()).isEqualTo(name);
        assertThat(texts(json(site, PATH + ".jsonld"))).contains(name);
        assertThat(String.join("\n", texts(json(site, PATH + ".oscal.json")))).contains(name);
        assertThat(String.join("\n", texts(json(site, "/api/v1/services")))).contains(name);
        assertThat(
                        Csv.table(site.text(PATH + ".csv")).stream()
                                .flatMap(row -> row.values().stream())
                                .map(HostileNamesTest::withoutGuard))
                .contains(name);
        assertThat(cells(site.open(PATH + ".xlsx").getResponse().getContentAsByteArray()))
                .contains(name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void feedsAreWellFormedAndGiveTheNameBack(String name) throws Exception {
        var site = site(name);
        for (var path : List.of("/feed.atom", PATH + "/feed.atom", "/services/feed.atom")) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var feed =
                    factory.newDocumentBuilder()
                            .parse(new InputSource(new StringReader(site.text(path))));
            assertThat(feed.getDocumentElement().getTextContent()).as(path).contains(name);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void dataInAPageEndWhereTheyEnd(String name) {
        for (var script :
                Jsoup.parse(site(name).text(PATH)).select("script[type=application/ld+json]")) {
            assertThat(texts(JsonMapper.shared().readTree(script.data()))).contains(name);
        }
    }

    private static String withoutGuard(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private static JsonNode json(OpenSite site, String path) {
        assertThat(site.status(path)).as(path).isEqualTo(200);
        return JsonMapper.shared().readTree(site.text(path));
    }

    private static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        if (node.isString()) {
            texts.add(node.asString());
        }
        node.valueStream().forEach(inside -> texts.addAll(texts(inside)));
        return texts;
    }

    private static List<String> cells(byte[] book) throws IOException {
        var cells = new ArrayList<String>();
        try (var read = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            read.forEach(sheet ->
                    sheet.forEach(row ->
                            row.forEach(cell -> {
                                assertThat(cell.getCellType().name()).isNotEqualTo("FORMULA");
                                cells.add(cell.toString());
                            })));
        }
        return cells;
    }

    private static String squeezed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replaceAll("[\\s\\u00AD\\u200B]+", "");
    }
}
