package jp.akashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import jp.akashi.cli.AkashiCommand;
import jp.akashi.kernel.EditionId;
import jp.akashi.paper.form.FormReader;
import jp.akashi.paper.form.FormWriter;
import jp.akashi.samples.BuildSamples;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A scheme that there is only in the tests' data, with an item of every kind: nothing of the
/// program knows it, and it goes the whole road through a real platform.
class NinthSchemeTest {
    private static final Path NINTH = Path.of("src/test/resources/ninth");
    private static final String ID = "quantum-cloud";

    private final StringWriter said = new StringWriter();

    @TempDir private Path folder = Path.of("");
    private Path schemes = folder;
    private Path sample = folder;

    @BeforeEach
    void layTheNinthBesideTheEight() throws IOException {
        schemes = folder.resolve("schemes");
        copy(Path.of("schemes"), schemes);
        copy(NINTH.resolve("schemes"), schemes);
        sample = folder.resolve("sample");
        new BuildSamples(Path.of("."), read()).sample(NINTH.resolve("sample"), sample);
    }

    @Test
    void itIsOneOfNine() {
        assertThat(read().all()).hasSize(9);
        assertThat(SchemeFiles.builtIn().read().orThrow().all())
                .noneMatch(scheme -> scheme.id().value().equals(ID));
    }

    @Test
    void itsExcelFormIsMadeAndReadFromItsDataAlone() throws IOException {
        var all = read();
        var edition = all.get(EditionId.parse(ID + "/2026-04-01"));
        var blank = folder.resolve("blank.xlsx");
        Files.write(blank, new FormWriter(all).template(edition.id()));

        var read = new FormReader(all).read(blank).orThrow();

        assertThat(read.faults()).isEmpty();
        assertThat(read.form().disclosure().edition()).isEqualTo(edition.id());
        assertThat(read.form().disclosure().answers()).isEmpty();
    }

    @Test
    @Tag("long")
    void itGoesFromTheFormToTheComparison() {
        assertThat(rehearse("--sample", sample.toString(), "--scheme", "asp-saas"))
                .as(said::toString)
                .isZero();

        assertThat(said.toString())
                .contains(
                        "quantum-cloud  みほん量子クラウド",
                        "saves every section of the form",
                        "records the payment of 132,000 yen",
                        "finds all 2, and each by its scheme")
                .containsPattern("compares .*: 10 items they share")
                .containsPattern("(?m)^  quantum-cloud +QC-0001-\\d{4}  みほん量子クラウド$");
    }

    @Test
    @Tag("long")
    void itGoesTheLongWayToo() {
        assertThat(rehearse("--sample", sample.toString())).as(said::toString).isZero();

        assertThat(said.toString())
                .contains("sends the inquiry", "the second member gives an opinion")
                .containsPattern("(?m)^Certification number: QC-0001-\\d{4}$");
    }

    private int rehearse(String... options) {
        var arguments =
                Stream.concat(
                        Stream.of(
                                "rehearse",
                                "--schemes",
                                schemes.toString(),
                                "--data",
                                folder.resolve("data").toString()),
                        Stream.of(options));
        return AkashiCommand.line(Main::start)
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute(arguments.toArray(String[]::new));
    }

    private Schemes read() {
        return SchemeFiles.in(schemes).read().orThrow();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy);
            }
        }
    }
}
