package jp.akashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the program is built of, as its bill of materials says: pinned, fingerprinted, and under
/// licences that `.build/licences.txt` allows. The whole build writes the bill before the tests.
class LicencesTest {
    private static final Path BILL = Path.of("target/classes/META-INF/sbom/application.cdx.json");
    private static final Path ALLOWED = Path.of(".build/licences.txt");

    @Test
    void everyLibraryMayBeUsedUnderALicenceThatIsAllowed() throws IOException {
        var allowed = allowed();
        assertThat(
                        libraries()
                                .filter(library -> licences(library).noneMatch(allowed::contains))
                                .map(LicencesTest::printed))
                .isEmpty();
    }

    @Test
    void noLicenceIsAllowedThatNoLibraryIsUnder() throws IOException {
        assertThat(libraries().flatMap(LicencesTest::licences).collect(Collectors.toSet()))
                .containsAll(allowed());
    }

    @Test
    void everyLibraryHasAVersionAndAFingerprint() throws IOException {
        assertThat(libraries().toList())
                .hasSizeGreaterThan(100)
                .allSatisfy(library -> {
                    assertThat(library.path("version").asString())
                            .matches("\\d.*")
                            .doesNotContain("SNAPSHOT");
                    assertThat(library.path("hashes").findValuesAsString("alg"))
                            .contains("SHA-256");
                });
    }

    @Test
    void theBillIsTheSameWhoeverMakesIt() throws IOException {
        assertThat(bill().path("metadata").has("timestamp")).isFalse();
    }

    private static JsonNode bill() throws IOException {
        assertThat(BILL).as("made by ./mvnw process-resources, online and without -Dtest").exists();
        return JsonMapper.shared().readTree(Files.readString(BILL));
    }

    private static Stream<JsonNode> libraries() throws IOException {
        return bill().path("components").valueStream();
    }

    private static Stream<String> licences(JsonNode library) {
        return library.path("licenses")
                .valueStream()
                .map(held -> held.path("license"))
                .map(held -> held.path("id").asString(held.path("name").asString()));
    }

    private static Set<String> allowed() throws IOException {
        try (var lines = Files.lines(ALLOWED)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        }
    }

    private static String printed(JsonNode library) {
        return "%s %s: %s"
                .formatted(
                        library.path("name").asString(),
                        library.path("version").asString(),
                        licences(library).toList());
    }
}
