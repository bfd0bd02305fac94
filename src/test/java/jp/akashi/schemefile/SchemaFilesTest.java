package jp.akashi.schemefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The JSON Schemas for editors (`schemes/schema`) say the same as the strict reader.
class SchemaFilesTest {
    private static final Path SCHEMES = Path.of("schemes");
    private static final Path SMALL = Path.of("src/test/resources/schemefile/small");
    private static final Pattern MODELINE =
            Pattern.compile("# yaml-language-server: \\$schema=(.+)\n");
    private static final Pattern UNKNOWN = Pattern.compile("unknown key `zzz`; known here: (.*)");

    @TempDir Path folder;

    static Stream<String> files() {
        return SchemeSource.folder(SCHEMES).files().keySet().stream();
    }

    static Stream<EditorSchema> schemas() {
        return EditorSchema.all(SCHEMES.resolve("schema"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileNamesItsSchemaAndFitsIt(String file) throws IOException {
        var text = Files.readString(SCHEMES.resolve(file));
        var line = MODELINE.matcher(text);
        assertThat(line.lookingAt()).isTrue();
        var named = SCHEMES.resolve(file).resolveSibling(line.group(1)).normalize();
        assertThat(named).isEqualTo(SCHEMES.resolve("schema").resolve(EditorSchema.nameFor(file)));
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(named), InputFormat.JSON);
        assertThat(schema.validate(YamlTree.of(text).toString(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyKeyIsDescribedAndNoOtherIsTaken(EditorSchema schema) {
        assertThat(schema.objects())
                .isNotEmpty()
                .allSatisfy((place, object) -> {
                    assertThat(object.get("additionalProperties").toString())
                            .as(place)
                            .isEqualTo("false");
                    object.get("properties")
                            .propertyNames()
                            .forEach(key ->
                                    assertThat(
                                                    schema.description(
                                                            object.get("properties").get(key)))
                                            .as("%s/%s", place, key)
                                            .isNotBlank());
                });
    }

    /// Every block of every file gets a key that nobody knows; the reader then says which it knows.
    @Test
    void theReaderKnowsTheKeysTheSchemasHaveAndNoOthers() throws IOException {
        Map<String, Set<String>> known = new TreeMap<>();
        collect(SCHEMES, Map.of(), known);
        collect(SMALL, Map.of(), known);
        collect(
                SMALL,
                Map.of("{retired: basics.power}", "{merged: [basics.power], into: basics.start}"),
                known);
        Map<String, Set<String>> named = new TreeMap<>();
        schemas().forEach(schema -> named.putAll(schema.keys()));
        assertThat(known).isEqualTo(named);
    }

    @Test
    void theDictionaryNamesEveryKey() throws IOException {
        var dictionary = Files.readString(SCHEMES.resolve("README.md"));
        var missing = new TreeSet<String>();
        schemas()
                .flatMap(schema -> schema.keys().values().stream())
                .flatMap(Set::stream)
                .filter(key -> !dictionary.matches("(?s).*[`{ ,]" + key + "[`:}].*"))
                .forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    private void collect(Path from, Map<String, String> changed, Map<String, Set<String>> known)
            throws IOException {
        var marks = new HashMap<String, Map<Integer, String>>();
        for (var file : SchemeSource.folder(from).files().entrySet()) {
            var text = new String(file.getValue(), StandardCharsets.UTF_8);
            for (var change : changed.entrySet()) {
                text = text.replace(change.getKey(), change.getValue());
            }
            var schema =
                    EditorSchema.read(
                            SCHEMES.resolve("schema").resolve(EditorSchema.nameFor(file.getKey())));
            var salted = new Salt(schema, "zzz").strew(text);
            marks.put(file.getKey(), salted.places());
            var to = folder.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.writeString(to, salted.text());
        }
        for (var fault : faults()) {
            var found = UNKNOWN.matcher(fault.message());
            if (found.matches()) {
                var place = marks.getOrDefault(fault.file(), Map.of()).get(fault.line());
                assertThat(place).as(fault.toString()).isNotNull();
                known.computeIfAbsent(place, _ -> new TreeSet<>())
                        .addAll(List.of(found.group(1).split(", ")));
            }
        }
        SchemeSource.folder(folder).files().keySet().forEach(this::delete);
    }

    private List<Fault> faults() {
        return SchemeFiles.in(folder).read() instanceof Loaded.Faulty(var faults)
                ? faults
                : List.of();
    }

    private void delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
