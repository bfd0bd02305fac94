package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.export.DisclosureSchema;
import jp.akashi.kernel.EditionId;
import jp.akashi.scheme.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// The public JSON has the form that the JSON Schema of its edition says.
class DisclosureSchemaTest {
    private final OpenSite site = new OpenSite(Specimen.SCHEMES);

    static Stream<Edition> editions() {
        return Specimen.editions();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void thePublicJsonOfEveryEditionFitsItsSchema(Edition edition) {
        site.registry.append(Specimen.entry(edition, 1, "みほん文書AI"));
        var slug = Address.encoded(Specimen.number(edition, 1).slug());
        var json = site.text("/services/" + slug + ".json");
        var address = "http://localhost" + DisclosureSchema.path(edition);
        assertThat(json).contains("\"$schema\":\"" + address + "\"");
        assertThat(faults(schema(site.text(DisclosureSchema.path(edition))), json)).isEmpty();
    }

    @Test
    void theSchemaIsPublishedUnderItsOwnAddress() {
        var answer = site.open("/schemes/asp-saas/2008-04-01/disclosure.schema.json").getResponse();
        assertThat(answer.getContentType()).startsWith("application/schema+json");
        assertThat(site.text("/schemes/asp-saas/2008-04-01/disclosure.schema.json"))
                .startsWith(
                        "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\","
                                + "\"$id\":\"http://localhost/schemes/asp-saas/2008-04-01/disclosure.schema.json\"");
        assertThat(site.status("/schemes/asp-saas/2008-04-02/disclosure.schema.json"))
                .isEqualTo(404);
        assertThat(site.status("/schemes/none/2008-04-01/disclosure.schema.json")).isEqualTo(404);
    }

    @Test
    void everyStateOfAnItemFits() {
        var small = OpenSite.ofThree();
        var schema = schema(small.text("/schemes/small-ai/2022-04-01/disclosure.schema.json"));
        assertThat(faults(schema, small.text("/services/ai-0001-2206.json"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"number\":1,\"id\" | \"number\":2,\"id\"",
                "\"id\":\"small-ai\" | \"id\":\"asp-saas\"",
                "\"level\":\"optional\" | \"level\":\"mandatory\"",
                "\"state\":\"unanswered\" | \"state\":\"unknown\"",
                "\"state\":\"unanswered\" | \"state\":\"withheld\"",
                "\"state\":\"withheld\" | \"state\":\"disclosed\"",
                "\"reason\":\"security\" | \"reason\":\"habit\"",
                "\"type\":\"words\" | \"type\":\"date\"",
                "\"type\":\"not-done\" | \"type\":\"yes-no\"",
                "\"slug\": | \"slag\":"
            })
    void whatDoesNotFitIsFound(String was, String is) {
        var small = OpenSite.ofThree();
        var schema = schema(small.text("/schemes/small-ai/2022-04-01/disclosure.schema.json"));
        var json = small.text("/services/ai-0001-2206.json");
        assertThat(json).contains(was);
        assertThat(faults(schema, json.replace(was, is))).isNotEmpty();
    }

    @Test
    void anUnknownUnitAndAnItemTooFewAreFound() {
        var edition = Specimen.SCHEMES.get(EditionId.parse("asp-saas-ai/2022-04-01"));
        site.registry.append(Specimen.entry(edition, 1, "みほん文書AI"));
        var schema = schema(site.text(DisclosureSchema.path(edition)));
        var json = site.text("/services/ai-0001-2206.json");
        assertThat(json).contains("\"unit\":\"ヶ月前\"");
        assertThat(faults(schema, json.replace("\"unit\":\"ヶ月前\"", "\"unit\":\"時間\"")))
                .isNotEmpty();
        var tree = JsonMapper.shared().readTree(json);
        ((ArrayNode) tree.get("items")).remove(111);
        assertThat(faults(schema, tree.toString())).isNotEmpty();
    }

    private static Schema schema(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json, InputFormat.JSON);
    }

    private static List<Error> faults(Schema schema, String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
