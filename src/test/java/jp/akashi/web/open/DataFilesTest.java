package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import jp.akashi.export.Csv;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Digest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The files with the whole register, and what describes them.
class DataFilesTest {
    private final OpenSite site = OpenSite.ofThree();

    private JsonNode json(String address) {
        return JsonMapper.shared().readTree(site.text(address));
    }

    @Test
    void theTableOfServicesHasALineForEach() {
        var lines = Csv.table(site.text("/data/services.csv"));

        assertThat(lines)
                .extracting(line -> line.get("認定番号"))
                .containsExactly("AI 0001-2206", "AI 0002-2207", "AI 0003-2104");
        assertThat(lines.getFirst())
                .containsEntry("サービス名", "みほん文書AI")
                .containsEntry("有効期間満了日", "2024-06-04")
                .containsEntry("サービスの区分", "社内事務")
                .containsEntry("開示", "1")
                .containsEntry("実施なし", "1")
                .containsEntry("開示なし", "1")
                .containsEntry("公表留保", "1")
                .containsEntry("記載なし", "1");
    }

    @Test
    void theFilesForProgramsHaveIdsAndNoMark() {
        var csv = site.text("/data/machine/answers.csv");

        assertThat(csv).startsWith("certificationNumber,");
        assertThat(Csv.table(csv))
                .hasSize(15)
                .extracting(line -> line.get("state"))
                .startsWith("disclosed", "not-done", "not-disclosed", "withheld", "unanswered");
        assertThat(Csv.table(csv).get(3))
                .containsEntry("withheldReason", "security")
                .containsEntry("withheldUntil", "2024-03-31");
    }

    @Test
    void everyLineOfJsonLinesIsTheJsonOfItsService() {
        var lines = site.text("/data/services.jsonl").lines().toList();

        assertThat(lines).hasSize(3);
        assertThat(JsonMapper.shared().readTree(lines.getFirst()))
                .isEqualTo(json("/services/ai-0001-2206.json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "services.csv",
                "answers.csv",
                "machine/services.csv",
                "machine/answers.csv",
                "services.jsonl"
            })
    void aFileTravelsPackedToWhoTakesItSo(String file) throws IOException {
        var plain = site.open("/data/" + file).getResponse();
        var packed = packed("/data/" + file, "br;q=1.0, gzip;q=0.8");

        assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.getHeader("Vary")).contains("Accept-Encoding");
        assertThat(packed.getHeader("ETag")).isNotEqualTo(plain.getHeader("ETag"));
        assertThat(packed.getContentLengthLong()).isEqualTo(packed.getContentAsByteArray().length);
        try (var unpacked =
                new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.getContentAsByteArray());
        }
        assertThat(packed("/data/" + file, "gzip;q=0").getHeader("Content-Encoding")).isNull();
    }

    private MockHttpServletResponse packed(String address, String accepted) {
        return site.ask(MockMvcRequestBuilders.get(address).header("Accept-Encoding", accepted))
                .getResponse();
    }

    @Test
    void whoHasTheFileIsToldSoUntilSomethingIsPublished() {
        var tag =
                Objects.requireNonNull(
                        site.open("/data/answers.csv").getResponse().getHeader("ETag"));
        var asked = MockMvcRequestBuilders.get("/data/answers.csv").header("If-None-Match", tag);
        assertThat(site.ask(asked).getResponse().getStatus()).isEqualTo(304);

        site.registry.append(
                OpenSite.entry(
                        new CertificationNumber("AI", 4, "2206"),
                        "あとからのサービス",
                        OpenSite.statements()));

        assertThat(site.ask(asked).getResponse().getStatus()).isEqualTo(200);
        assertThat(site.text("/data/answers.csv")).contains("あとからのサービス");
    }

    @Test
    void aFileThatIsNotThereIsAProblemThatNamesThoseThatAre() {
        for (var path : new String[] {"nothing.csv", "machine/x.json", "services.csv.gz"}) {
            var answer = site.open("/data/" + path).getResponse();
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        }
        assertThat(site.text("/data/nothing.csv")).contains("/data/machine/answers.csv");
        assertThat(site.status("/data/answers.csv?header=x")).isEqualTo(400);
    }

    @Test
    void theDictionaryNamesEveryColumnItemBlankAndChoice() {
        var tree = json("/data/dictionary.json");
        assertThat(tree.get("items")).hasSize(5);
        assertThat(tree.get("files").get(1).get("columns")).hasSize(24);

        var lines = Csv.table(site.text("/data/dictionary.csv"));
        assertThat(lines)
                .extracting(line -> line.get("種別") + line.get("ファイル") + " " + line.get("ID"))
                .contains(
                        "列answers.csv certificationNumber",
                        "状態 withheld",
                        "開示項目 housing.region",
                        "記入欄 housing.region/place",
                        "選択肢 housing.region/place/kanto")
                .doesNotHaveDuplicates();
        assertThat(lines)
                .filteredOn(line -> "basics.notice/period".equals(line.get("ID")))
                .first()
                .extracting(line -> line.get("単位"), line -> line.get("最初の版"))
                .isEqualTo(List.of("ヶ月前;日前", "small-ip/2012-09-01"));
    }

    @Test
    void aSnapshotIsListedWithItsSumsAndNeverChanges() throws IOException {
        assertThat(json("/data/snapshots.json").get("snapshots")).isEmpty();
        site.shelves.snapshots().makeIfDue();

        var snapshot = json("/data/snapshots.json").get("snapshots").get(0);
        assertThat(snapshot.get("date").asString()).isEqualTo("2023-06-01");
        for (var file : snapshot.get("files")) {
            var path = file.get("address").asString().replace("http://localhost", "");
            var answer = site.open(path).getResponse();
            assertThat(Digest.of(answer.getContentAsByteArray()).hex())
                    .isEqualTo(file.get("sha256").asString());
            assertThat(answer.getHeader("Cache-Control")).contains("immutable");
        }
        assertThat(site.status("/data/snapshots/2023-06-01/manifest.json")).isEqualTo(404);
        assertThat(site.status("/data/snapshots/2023-05-31/answers.csv.gz")).isEqualTo(404);
        assertThat(site.status("/data/snapshots/x/answers.csv.gz")).isEqualTo(404);
        var unpacked =
                new GZIPInputStream(
                        new ByteArrayInputStream(
                                site.open("/data/snapshots/2023-06-01/answers.csv.gz")
                                        .getResponse()
                                        .getContentAsByteArray()));
        assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(site.text("/data/answers.csv"));
    }

    @Test
    void theDatasetIsDescribedWithSizesAndSums() throws JsonLdError {
        site.shelves.snapshots().makeIfDue();
        var text = site.text("/data/catalog.jsonld");

        var dataset =
                JsonLd.expand(JsonDocument.of(new StringReader(text)))
                        .loader(LinkedDataTest.LOADER)
                        .get()
                        .getJsonObject(0);

        var dcat = "http://www.w3.org/ns/dcat#";
        assertThat(dataset.getJsonArray("@type").getString(0)).isEqualTo(dcat + "Dataset");
        assertThat(dataset.getJsonArray(dcat + "distribution"))
                .hasSize(11)
                .allSatisfy(file ->
                        assertThat(file.asJsonObject())
                                .containsKeys(dcat + "downloadURL", dcat + "byteSize"));
        assertThat(dataset.toString()).contains("http://spdx.org/rdf/terms#checksumValue");
        assertThat(dataset).doesNotContainKey("http://purl.org/dc/terms/license");
    }

    @Test
    void theItemsAndEditionsAreThereAsOscal() {
        assertThat(json("/data/oscal/catalog.json").at("/catalog/groups")).hasSize(2);
        assertThat(
                        json("/data/oscal/profiles/small-ai/2022-04-01.json")
                                .at("/profile/imports/0/include-controls/0/with-ids"))
                .hasSize(5);
        for (var none : new String[] {"small-ai/2022-04-02", "none/2022-04-01", "A/x"}) {
            assertThat(site.status("/data/oscal/profiles/" + none + ".json")).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data", "/en/data"})
    void thePageNamesEveryFileAndNoLicenceThatNobodySet(String path) {
        site.shelves.snapshots().makeIfDue();
        var page = Jsoup.parse(site.text(path));

        for (var file : site.shelves.bulk().files()) {
            assertThat(page.select("a[href=/data/" + file.path() + "]")).hasSize(1);
        }
        var dead =
                page.select("main a[href^=/]").eachAttr("href").stream()
                        .distinct()
                        .filter(href -> site.status(href) != 200)
                        .toList();
        assertThat(dead).isEmpty();
        assertThat(page.select("#terms").text())
                .containsAnyOf("運営者がまだ定めていません", "not yet set terms of use");
        assertThat(page.select("#problem-not-found")).hasSize(1);
        assertThat(Map.of("ja", "/data", "en", "/en/data"))
                .containsEntry(page.select("html").attr("lang"), path);
    }
}
