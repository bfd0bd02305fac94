package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.scheme.Edition;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is handed out as JSON-LD, expanded by a library that knows it, with schema.org at hand and
/// no network.
class LinkedDataTest {
    private static final String SCHEMA = "https://schema.org/";

    /// What schema.org's context says of the terms we use.
    private static final String CONTEXT =
            """
            {"@context": {"@vocab": "https://schema.org/", "xsd": "http://www.w3.org/2001/XMLSchema#",
              "id": "@id", "type": "@type",
              "certificationStatus": {"@id": "https://schema.org/certificationStatus", "@type": "@id"},
              "url": {"@id": "https://schema.org/url", "@type": "@id"},
              "sameAs": {"@id": "https://schema.org/sameAs", "@type": "@id"},
              "logo": {"@id": "https://schema.org/logo", "@type": "@id"},
              "validFrom": {"@id": "https://schema.org/validFrom", "@type": "https://schema.org/Date"},
              "expires": {"@id": "https://schema.org/expires", "@type": "https://schema.org/Date"}}}
            """;

    private final OpenSite site = OpenSite.ofThree();

    /// Knows schema.org and refuses every other address.
    static final DocumentLoader LOADER =
            (address, _) -> {
                if (!address.toString().equals(SCHEMA)) {
                    throw new AssertionError("asks the network for " + address);
                }
                return JsonDocument.of(new StringReader(CONTEXT));
            };

    static JsonObject expanded(String json) {
        try {
            var document = JsonDocument.of(new StringReader(json));
            return JsonLd.expand(document).loader(LOADER).get().getJsonObject(0);
        } catch (JsonLdError e) {
            throw new AssertionError(json, e);
        }
    }

    /// The only value of a property.
    static String value(JsonObject node, String property) {
        var values = node.getJsonArray(property);
        assertThat(values).as(property).hasSize(1);
        var value = values.getJsonObject(0);
        return value.containsKey("@value") ? text(value.get("@value")) : value.getString("@id");
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString words ? words.getString() : value.toString();
    }

    static JsonObject node(JsonObject node, String property) {
        return node.getJsonArray(property).getJsonObject(0);
    }

    @Test
    void aServiceHasItsCertification() {
        var service = expanded(site.text("/services/ai-0001-2206.jsonld"));

        assertThat(service.getJsonArray("@type").getString(0)).isEqualTo(SCHEMA + "Service");
        assertThat(service.getString("@id")).isEqualTo("http://localhost/services/ai-0001-2206");
        assertThat(value(service, SCHEMA + "name")).isEqualTo("みほん文書AI");
        var provider = node(service, SCHEMA + "provider");
        assertThat(value(node(provider, SCHEMA + "identifier"), SCHEMA + "value"))
                .isEqualTo("7999901000001");
        var certification = node(service, SCHEMA + "hasCertification");
        assertThat(certification.getJsonArray("@type").getString(0))
                .isEqualTo(SCHEMA + "Certification");
        assertThat(
                        List.of(
                                value(certification, SCHEMA + "certificationIdentification"),
                                value(certification, SCHEMA + "certificationStatus"),
                                value(certification, SCHEMA + "validFrom"),
                                value(certification, SCHEMA + "expires"),
                                value(certification, SCHEMA + "about")))
                .containsExactly(
                        "AI 0001-2206",
                        SCHEMA + "CertificationActive",
                        "2022-06-05",
                        "2024-06-04",
                        "http://localhost/services/ai-0001-2206");
        assertThat(value(node(certification, SCHEMA + "issuedBy"), SCHEMA + "name"))
                .isEqualTo("見本認定機関");
    }

    @Test
    void theHeadOfThePageSaysTheSame() {
        var page = Jsoup.parse(site.text("/services/ai-0001-2206"));
        var inPage = expanded(page.select("script[type=application/ld+json]").html());
        var inFile = expanded(site.text("/services/ai-0001-2206.jsonld"));

        assertThat(inFile.entrySet()).containsAll(inPage.entrySet());
        assertThat(inPage.toString()).doesNotContain("statement");
        assertThat(page.select("link[rel=alternate][type]").eachAttr("href"))
                .contains("/services/ai-0001-2206.jsonld", "/services/ai-0001-2206.csv");
    }

    @Test
    void whatAProviderWroteDoesNotEndTheScript() {
        site.registry.append(
                OpenSite.entry(
                        new CertificationNumber("AI", 8, "2206"),
                        "</script><b>&amp;",
                        OpenSite.statements()));
        var page = Jsoup.parse(site.text("/services/ai-0008-2206"));

        assertThat(
                        value(
                                expanded(page.select("script[type=application/ld+json]").html()),
                                SCHEMA + "name"))
                .isEqualTo("</script><b>&amp;");
    }

    @Test
    void aCertificationThatIsOverIsInactive() {
        var over = expanded(site.text("/services/ai-0003-2104.jsonld"));
        var certification = node(over, SCHEMA + "hasCertification");

        assertThat(value(certification, SCHEMA + "certificationStatus"))
                .isEqualTo(SCHEMA + "CertificationInactive");
        assertThat(certification).doesNotContainKey(SCHEMA + "logo");
    }

    @Test
    void everyStatementHasItsState() {
        var service = expanded(site.text("/services/ai-0001-2206.jsonld"));
        var own = "http://localhost/data#";

        assertThat(service.getJsonArray(own + "statement"))
                .extracting(JsonValue::asJsonObject)
                .extracting(statement -> value(statement, own + "state"))
                .containsExactly(
                        "disclosed", "not-done", "not-disclosed", "withheld", "unanswered");
        assertThat(service.getJsonArray(own + "statement").getJsonObject(3))
                .containsKey(own + "withheldUntil")
                .doesNotContainKey(SCHEMA + "value");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void theAnswersOfEveryEditionCanBeExpanded(Edition edition) {
        var real = new OpenSite(Specimen.SCHEMES);
        real.registry.append(Specimen.entry(edition, 7, "みほん"));
        var slug = Address.encoded(Specimen.number(edition, 7).slug());

        var service = expanded(real.text("/services/" + slug + ".jsonld"));

        assertThat(service.getJsonArray("http://localhost/data#statement"))
                .hasSizeGreaterThanOrEqualTo(edition.rows().size());
    }

    static Stream<Edition> editions() {
        return Specimen.editions();
    }
}
