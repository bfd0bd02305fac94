package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.akashi.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `/openapi.json` says is what the server does: every operation and parameter it describes is
/// asked, and every answer has the form it describes.
class ApiContractTest {
    private static final OpenSite SITE = OpenSite.ofThreeWithHistory();
    private static final JsonNode DESCRIPTION =
            JsonMapper.shared().readTree(SITE.text("/openapi.json"));

    /// Addresses to ask, by operation. Each parameter of each operation is in one of them.
    private static final Map<String, List<String>> ASKED =
            Map.ofEntries(
                    Map.entry("index", List.of("")),
                    Map.entry(
                            "listServices",
                            List.of(
                                    "/services",
                                    "/services?q=%E3%81%BF%E3%81%BB%E3%82%93&order=name&limit=1&page=2",
                                    "/services?q=%E3%81%BF%E3%81%BB%E3%82%93&hits=no",
                                    "/services?order=number&limit=1&after=ai-0001-2206",
                                    "/services?facets=scheme&facets=standing&scheme=small-ai",
                                    "/services?type=office&type=office&year=2022&standing=expired",
                                    "/services?page=100000&limit=100")),
                    Map.entry(
                            "getService",
                            List.of(
                                    "/services/ai-0001-2206",
                                    "/services/AI%200001-2206",
                                    "/services/ai-0001-2206?as-of=2023-04-30",
                                    "/services/ai-0002-2207?as-of=2023-05-01T09:00:00%2B09:00",
                                    "/services/ai-0003-2104")),
                    Map.entry(
                            "getHistory",
                            List.of(
                                    "/services/ai-0001-2206/history",
                                    "/services/ai-0002-2207/history",
                                    "/services/ai-0003-2104/history")),
                    Map.entry(
                            "getDiff",
                            List.of(
                                    "/services/ai-0001-2206/diff/1..2",
                                    "/services/ai-0002-2207/diff/2..1",
                                    "/services/ai-0001-2206/diff/1..1")),
                    Map.entry(
                            "compare",
                            List.of(
                                    "/compare?ids=ai-0001-2206,ai-0002-2207",
                                    "/compare?ids=ai-0001-2206&ids=ai-0003-2104&only=differences")),
                    Map.entry(
                            "screen",
                            List.of(
                                    "/requirements?must=platform.monitoring:done&want=basics.notice:at-least:3%E3%83%B6%E6%9C%88%E5%89%8D",
                                    "/requirements?must=basics.notice:disclosed&holding=unknown&page=1&limit=1")),
                    Map.entry(
                            "listChanges",
                            List.of(
                                    "/changes",
                                    "/changes?since=2023-05-01",
                                    "/changes?since=2023-05-01T00:00:00Z&limit=1",
                                    "/changes?cursor=3-20220101-&limit=100")),
                    Map.entry(
                            "getBulletins",
                            List.of(
                                    "/services/ai-0003-2104/bulletins",
                                    "/services/ai-0003-2104/bulletins?as-of=2023-05-02",
                                    "/services/ai-0001-2206/bulletins?as-of=2023-05-01T09:00:00%2B09:00")),
                    Map.entry(
                            "listBulletins", List.of("/bulletins", "/bulletins?cursor=0&limit=1")),
                    Map.entry(
                            "verify",
                            List.of(
                                    "/verify/ai-0001-2206",
                                    "/verify/ai-0002-2207",
                                    "/verify/ai-0003-2104")),
                    Map.entry("listItems", List.of("/items")),
                    Map.entry("getItem", List.of("/items/platform.monitoring")),
                    Map.entry("listSchemes", List.of("/schemes")),
                    Map.entry("getScheme", List.of("/schemes/small-ai")),
                    Map.entry("getEdition", List.of("/schemes/small-ai/editions/2022-04-01")));

    static Stream<JsonNode> operations() {
        return DESCRIPTION.get("paths").valueStream().map(path -> path.get("get"));
    }

    @Test
    void theDescriptionIsOneOfOpenApi() throws IOException {
        try (var meta = getClass().getResourceAsStream("/openapi/schema-3.1.json")) {
            var schema = schema(new String(meta.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(faults(schema, DESCRIPTION.toString())).isEmpty();
        }
    }

    @Test
    void everyOperationIsAsked() {
        assertThat(operations().map(operation -> operation.get("operationId").asString()))
                .containsExactlyInAnyOrderElementsOf(ASKED.keySet());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyParameterOfAnOperationIsAsked(JsonNode operation) {
        var addresses = asked(operation);
        assertThat(addresses).isNotEmpty();
        operation
                .get("parameters")
                .valueStream()
                .filter(parameter -> parameter.get("in").asString().equals("query"))
                .map(parameter -> parameter.get("name").asString())
                .forEach(name ->
                        assertThat(addresses)
                                .anyMatch(
                                        address -> address.matches(".*[?&]\\Q" + name + "\\E=.*")));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyAnswerHasTheFormDescribed(JsonNode operation) {
        var answer = operation.at("/responses/200/content/application~1json/schema");
        for (var address : asked(operation)) {
            var response = SITE.open("/api/v1" + address).getResponse();
            var text = SITE.text("/api/v1" + address);
            assertThat(response.getStatus()).as(address + " " + text).isEqualTo(200);
            assertThat(response.getContentType()).isEqualTo("application/json");
            assertThat(faults(described(answer), text)).as(address).isEmpty();
            assertThat(text).as("no null noise").doesNotContain(":null");
        }
    }

    @Test
    void everySchemaOfTheDescriptionIsUsedAndThere() {
        var said = DESCRIPTION.toString();
        DESCRIPTION
                .at("/components/schemas")
                .propertyNames()
                .forEach(name -> assertThat(said).contains("#/components/schemas/" + name + "\""));
        var named = new TreeSet<String>();
        Pattern.compile("#/components/schemas/(\\w+)\"")
                .matcher(said)
                .results()
                .forEach(found -> named.add(found.group(1)));
        assertThat(DESCRIPTION.at("/components/schemas").propertyNames()).containsAll(named);
    }

    @Test
    void everyAddressAnAnswerNamesBelowTheApiIsAnswered() {
        var named = new TreeSet<String>();
        for (var address : ASKED.values().stream().flatMap(List::stream).toList()) {
            if (address.isEmpty()) {
                continue; // the index names operations that have to be told something
            }
            gather(JsonMapper.shared().readTree(SITE.text("/api/v1" + address)), named);
        }
        assertThat(named).hasSizeGreaterThan(10);
        for (var address : named) {
            if (!address.contains("{")) {
                assertThat(SITE.status(address)).as(address).isEqualTo(200);
            }
        }
    }

    private static void gather(JsonNode node, TreeSet<String> named) {
        if (node.isString() && node.asString().startsWith("http://localhost/api/")) {
            named.add(node.asString().substring("http://localhost".length()));
        }
        node.valueStream().forEach(inside -> gather(inside, named));
    }

    /// Every `/api` route of the server goes through the one handler that knows the description.
    @Test
    void noOtherHandlerAnswersBelowTheApi() {
        var elsewhere = new ArrayList<String>();
        for (var type : Code.MAIN) {
            if (!type.getName().startsWith("jp.akashi.web.")
                    || type.getName().equals("jp.akashi.web.open.api.Api")) {
                continue;
            }
            for (var method : type.reflect().getDeclaredMethods()) {
                var mapping =
                        AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (mapping != null) {
                    elsewhere.addAll(List.of(mapping.path()));
                }
            }
        }
        assertThat(elsewhere).isNotEmpty().noneMatch(path -> path.startsWith("/api"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void whatIsAskedAmissIsAProblemOfTheFormDescribed(String address, int status, String says) {
        var response = SITE.open(address).getResponse();
        var text = SITE.text(address);
        assertThat(response.getStatus()).as(text).isEqualTo(status);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(faults(described("Problem"), text)).isEmpty();
        assertThat(text).contains(says);
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                trouble("/api", 404, "/api/v1"),
                trouble("/api/v1/", 404, "/api/v1"),
                trouble("/api/v2/services", 404, "problem-not-found"),
                trouble("/api/v1x", 404, "problem-not-found"),
                trouble("/api/v1/nothing", 404, "problem-not-found"),
                trouble("/api/v1/services/x", 400, "\"parameter\":\"number\""),
                trouble("/api/v1/services/ai-0099-2206", 404, "problem-not-found"),
                trouble("/api/v1/services/ai-0001-2206?as-of=2022-06-04", 404, "not published yet"),
                trouble("/api/v1/services/ai-0001-2206?as-of=2022-02-30", 400, "\"as-of\""),
                trouble("/api/v1/services/ai-0001-2206?as-of=x", 400, "2026-03-01"),
                trouble("/api/v1/services/ai-0001-2206?asof=2023-01-01", 400, "\"asof\""),
                trouble(
                        "/api/v1/services/ai-0001-2206?as-of=2023-01-01&as-of=2023-01-02",
                        400,
                        "only once"),
                trouble("/api/v1/services/ai-0001-2206?number=ai-0002-2207", 400, "no such"),
                trouble("/api/v1/services/ai-0001-2206/diff/1..9", 404, "no such revision"),
                trouble("/api/v1/services/ai-0001-2206/diff/0..1", 400, "\"from\""),
                trouble("/api/v1/services/ai-0001-2206/diff/1..x", 400, "\"to\""),
                trouble("/api/v1/services/ai-0099-2206/diff/1..2", 404, "no service"),
                trouble("/api/v1/services/ai-0099-2206/history", 404, "no service"),
                trouble("/api/v1/services?scheme=none", 400, "small-ai"),
                trouble("/api/v1/services?order=best", 400, "relevance"),
                trouble("/api/v1/services?page=0&limit=%EF%BC%91%EF%BC%90", 400, "\"limit\""),
                trouble("/api/v1/services?none.such=x", 400, "none.such"),
                trouble("/api/v1/services?after=ai-0001-2206", 400, "order=number"),
                trouble("/api/v1/services?order=number&q=x", 400, "only limit and after"),
                trouble("/api/v1/compare", 400, "\"ids\""),
                trouble("/api/v1/compare?ids=ai-0001-2206", 400, "2 to 5"),
                trouble("/api/v1/compare?ids=ai-0001-2206,x", 400, "2 to 5"),
                trouble(
                        "/api/v1/compare?ids=ai-0001-2206,ai-0099-2206",
                        404,
                        "not in the register"),
                trouble("/api/v1/requirements", 400, "a condition at least"),
                trouble("/api/v1/requirements?must=none.such:done", 400, "\"must\""),
                trouble("/api/v1/requirements?want=platform.monitoring:maybe", 400, "\"want\""),
                trouble("/api/v1/changes?cursor=x", 400, "\"cursor\""),
                trouble("/api/v1/changes?cursor=1-20230230-", 400, "\"cursor\""),
                trouble("/api/v1/changes?cursor=1-20230228-&since=2023-01-01", 400, "not both"),
                trouble("/api/v1/changes?limit=0", 400, "from 1 to 100"),
                trouble("/api/v1/changes?limit=101&since=x", 400, "\"since\""));
    }

    @ParameterizedTest
    @MethodSource("missing")
    void whatIsNotThereIsAProblemToo(String address, int status, String says) {
        whatIsAskedAmissIsAProblemOfTheFormDescribed(address, status, says);
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                trouble("/api/v1/verify/ai-0099-2206", 404, "no service"),
                trouble("/api/v1/items/none.such", 404, "no disclosure item"),
                trouble("/api/v1/items/None", 400, "\"id\""),
                trouble("/api/v1/schemes/none", 404, "no scheme"),
                trouble("/api/v1/schemes/small-ai/editions/2022-04-02", 404, "no edition"),
                trouble("/api/v1/schemes/small-ai/editions/latest", 400, "\"date\""));
    }

    private static Arguments trouble(String address, int status, String says) {
        return Arguments.of(address, status, says);
    }

    @Test
    void aServiceIsTheSameTreeAsItsFile() {
        assertThat(SITE.text("/api/v1/services/ai-0001-2206"))
                .isEqualTo(SITE.text("/services/ai-0001-2206.json"));
        assertThat(SITE.text("/api/v1/services/ai-0001-2206?as-of=2023-04-30"))
                .contains("\"revision\":1", "\"state\":\"withheld\"", "みほん文書AI\"");
    }

    @Test
    void onlyJsonIsMadeHere() {
        var answer =
                SITE.ask(
                                MockMvcRequestBuilders.get("/api/v1")
                                        .header("Accept", "text/html, image/png"))
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(406);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    }

    private static List<String> asked(JsonNode operation) {
        return ASKED.getOrDefault(operation.get("operationId").asString(), List.of());
    }

    static Schema described(String name) {
        return described(
                JsonMapper.shared().readTree("{\"$ref\":\"#/components/schemas/" + name + "\"}"));
    }

    /// A schema of the description, with those it refers to.
    private static Schema described(JsonNode schema) {
        return schema(
                JsonMapper.shared()
                        .writeValueAsString(
                                Map.of(
                                        "$schema",
                                        "https://json-schema.org/draft/2020-12/schema",
                                        "$ref",
                                        schema.get("$ref"),
                                        "components",
                                        DESCRIPTION.get("components"))));
    }

    private static Schema schema(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json, InputFormat.JSON);
    }

    static List<Error> faults(Schema schema, String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
