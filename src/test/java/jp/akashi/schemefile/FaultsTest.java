package jp.akashi.schemefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Breaks a small folder of schemes in every way there is; each fault is named with file and line.
class FaultsTest {
    private static final Path DATA = Path.of("src/test/resources/schemefile");

    @TempDir Path folder;

    /// One way to break a file, as `faults.yaml` has it.
    record Break(String was, String is, Fault fault) {}

    static List<Break> breaks() throws IOException {
        var page = new Page("faults.yaml", new ArrayList<>());
        var root = YamlFile.read(page, Files.readAllBytes(DATA.resolve("faults.yaml")));
        var breaks = root.as(block -> block.blocks("breaks", FaultsTest::read));
        assertThat(page.faults()).isEmpty();
        return breaks;
    }

    private static Break read(Block block) {
        return new Break(
                block.text("was"),
                block.need("is", "a text", Scalars::anyText).orElseThrow(),
                new Fault(block.text("file"), block.whole("line"), block.text("says")));
    }

    @BeforeEach
    void copy() {
        SchemeSource.folder(DATA.resolve("small")).files().forEach(this::write);
    }

    @Test
    void theSmallFolderHasNoFault() {
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void aFaultIsNamedWithFileAndLine(Break broken) throws IOException {
        breakFile(broken);
        assertThat(faults()).contains(broken.fault());
    }

    @Test
    void allFaultsOfARunAreNamedInOrder() throws IOException {
        breakFile(new Break("factor: 60", "factor: x", new Fault("units.yaml", 6, "")));
        breakFile(new Break("kind: date", "kind: day", new Fault("items/basics.yaml", 9, "")));
        breakFile(new Break("term-years: 2", "term: 2", new Fault("gate/scheme.yaml", 11, "")));
        assertThat(faults())
                .extracting(fault -> fault.file() + ":" + fault.line())
                .containsExactly(
                        "gate/scheme.yaml:1",
                        "gate/scheme.yaml:11",
                        "items/basics.yaml:9",
                        "items/basics.yaml:10",
                        "units.yaml:6");
    }

    @Test
    void aMissingFileIsNamedWithoutFaultsThatOnlyFollowFromIt() throws IOException {
        Files.delete(folder.resolve("units.yaml"));
        Files.delete(folder.resolve("door/scheme.yaml"));
        assertThat(faults())
                .containsExactly(
                        new Fault("door/scheme.yaml", 1, "the file is missing"),
                        new Fault("units.yaml", 1, "the file is missing"));
    }

    @Test
    void aBankFileThatCannotBeReadIsOneFault() {
        write("items/basics.yaml", new byte[] {(byte) 0xff, 'a'});
        assertThat(faults())
                .containsExactly(new Fault("items/basics.yaml", 1, "the file is not in UTF-8"));
    }

    @Test
    void anAliasIsAFault() throws IOException {
        breakFile(new Break("ja: 教育", "ja: &a 教育", new Fault("service-types.yaml", 2, "")));
        breakFile(new Break("ja: その他", "ja: *a", new Fault("service-types.yaml", 3, "")));
        assertThat(faults()).extracting(Fault::line).containsExactly(2, 3);
    }

    @Test
    void aSchemeNeedsAnEditionAndTheFolderASchemeAndNothingElse() throws IOException {
        Files.delete(folder.resolve("door/2022-04-01.yaml"));
        write("door/2022-4-1.yaml", "a: b".getBytes(StandardCharsets.UTF_8));
        assertThat(faults())
                .containsExactly(
                        new Fault("door/2022-4-1.yaml", 1, "no file of this name belongs here"),
                        new Fault("door/scheme.yaml", 1, "the scheme has no edition"));
        assertThat(SchemeFiles.in(folder.resolve("items")).read())
                .isInstanceOfSatisfying(
                        Loaded.Faulty.class,
                        faulty ->
                                assertThat(faulty.faults())
                                        .contains(new Fault("", 1, "there is no scheme")));
    }

    @Test
    void aFolderThatIsNotThereIsAFault() {
        assertThat(SchemeFiles.in(folder.resolve("none")).read().toString())
                .contains("none:1: there is no such folder");
    }

    @Test
    void aSecondFolderAddsASchemeButNoFileTwice(@TempDir Path more) throws IOException {
        Files.createDirectories(more.resolve("wall"));
        for (var name : List.of("scheme.yaml", "2022-04-01.yaml")) {
            var text = Files.readString(folder.resolve("door").resolve(name));
            Files.writeString(
                    more.resolve("wall").resolve(name),
                    text.replace("door", "wall").replace("DR", "WL"));
        }
        assertThat(SchemeFiles.in(folder).and(more).read().orThrow().all())
                .extracting(scheme -> scheme.id().value())
                .containsExactly("door", "gate", "wall");
        Files.writeString(more.resolve("units.yaml"), "dimensions: []");
        assertThat(SchemeFiles.in(folder).and(more).read())
                .isEqualTo(
                        new Loaded.Faulty(
                                List.of(new Fault("units.yaml", 1, "the file is there twice"))));
    }

    @Test
    void whoCannotGoOnWithoutTheSchemesGetsEveryFault() throws IOException {
        Files.delete(folder.resolve("units.yaml"));
        var loaded = SchemeFiles.in(folder).read();
        assertThatThrownBy(loaded::orThrow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("units.yaml:1: the file is missing");
    }

    private List<Fault> faults() {
        return switch (SchemeFiles.in(folder).read()) {
            case Loaded.Ok ignored -> List.of();
            case Loaded.Faulty(var faults) -> faults;
        };
    }

    private void breakFile(Break broken) throws IOException {
        var file = folder.resolve(broken.fault().file());
        var text = Files.readString(file);
        assertThat(text).contains(broken.was());
        int at = text.indexOf(broken.was());
        Files.writeString(
                file,
                text.substring(0, at) + broken.is() + text.substring(at + broken.was().length()));
    }

    private void write(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
