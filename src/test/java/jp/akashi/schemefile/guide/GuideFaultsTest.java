package jp.akashi.schemefile.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.Fault;
import jp.akashi.schemefile.SchemeFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Breaks the guidance in the ways it can break; each fault is named with file and line.
class GuideFaultsTest {
    private static final Schemes SCHEMES = SchemeFiles.builtIn().read().orThrow();

    @TempDir Path folder;

    @BeforeEach
    void copy() {
        var source = Path.of("guidance");
        try (var files = Files.walk(source)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    profiles/ai.yaml|name: {ja: AI利用, en: Use of AI}|name: {ja: AI利用}|`en` is missing
                    profiles/ai.yaml|item: service-basics.ai-accuracy|item: a.b|no edition asks an item `a.b`
                    profiles/ai.yaml|is: absent|is: gone|`is` has to be one of absent, disclosed, done
                    profiles/ai.yaml|weight: must|weight: may|`weight` has to be one of must, want
                    profiles/municipality.yaml|field: interval|field: often|the item has no field `often`
                    profiles/municipality.yaml|at-most: 1日|at-most: 1回|`1回` is no amount with a known unit
                    profiles/municipality.yaml|at-most: 1日|at-most: 1円|`1円` does not compare with the units of the field
                    profiles/municipality.yaml|at-most: 1日|is: done|a field of this kind cannot be asked for that
                    profiles/data-in-japan.yaml|[abroad]|[moon]|the field has no choice `moon`
                    """)
    void aFaultIsNamedWithFileAndLine(String file, String was, String is, String says) {
        int line = replace(file, was, is);

        assertThat(GuideFiles.in(folder).read(SCHEMES).faults())
                .anySatisfy(fault -> {
                    assertThat(fault.file()).isEqualTo(file);
                    assertThat(fault.line()).isEqualTo(line);
                    assertThat(fault.message()).startsWith(says);
                });
    }

    @Test
    void aProfileThatIsNotNamedAndOneThatIsNotThereAreFaults() {
        replace("profiles.yaml", "  - medical", "  - doctor");

        assertThat(GuideFiles.in(folder).read(SCHEMES).faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "profiles/doctor.yaml:1: the file is missing",
                        "profiles/medical.yaml:1: no file of this name belongs here");
    }

    @Test
    void whoCannotGoOnWithoutTheGuidanceGetsEveryFault() {
        replace("profiles/ai.yaml", "name: {ja: AI利用, en: Use of AI}", "title: AI");
        var reading = GuideFiles.in(folder).read(SCHEMES);

        assertThat(reading.faults())
                .extracting(Fault::toString)
                .anyMatch(fault -> fault.startsWith("profiles/ai.yaml:2: `name` is missing"))
                .anyMatch(fault -> fault.startsWith("profiles/ai.yaml:2: unknown key `title`"));
        assertThatThrownBy(reading::orThrow).hasMessageContaining("profiles/ai.yaml:2:");
    }

    @Test
    void ofOtherSchemesItKeepsWhatTheyHaveToo() {
        replace("profiles/ai.yaml", "item: service-basics.ai-accuracy", "item: other.item");
        var guide = GuideFiles.in(folder).readWithin(SCHEMES).orThrow();
        var all = GuideFiles.builtIn().read(SCHEMES).orThrow();

        assertThat(guide.profiles().find("ai").orElseThrow().wishes())
                .hasSize(all.profiles().find("ai").orElseThrow().wishes().size() - 1);
    }

    /// @return the line of what was replaced
    private int replace(String name, String was, String is) {
        try {
            var file = folder.resolve(name);
            var text = Files.readString(file);
            int at = text.indexOf(was);
            assertThat(at).as(was).isNotNegative();
            Files.writeString(file, text.substring(0, at) + is + text.substring(at + was.length()));
            return (int) text.substring(0, at).lines().count()
                    + (at > 0 && text.charAt(at - 1) == '\n' ? 1 : 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
