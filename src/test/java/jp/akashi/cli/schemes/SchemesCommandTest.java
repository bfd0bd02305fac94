package jp.akashi.cli.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.akashi.cli.AkashiCommand;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.Outcome;
import jp.akashi.paper.form.FormImport;
import jp.akashi.paper.form.FormReader;
import jp.akashi.schemefile.SchemeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemesCommandTest {
    private static final Path SMALL = Path.of("src/test/resources/schemefile/small");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder = Path.of("");

    @Test
    void theDataAreSoundAndCounted() {
        assertThat(schemes("check")).isZero();
        assertThat(out.toString())
                .contains("asp-saas-ai ", "2022-04-01: 112 rows, 79 mandatory, 12 gated")
                .endsWith("9 editions, 982 rows, 0 faults\n");
        assertThat(out.toString().lines()).hasSize(9);
        assertThat(schemes("check", "schemes")).isZero();
    }

    @Test
    void everyFaultIsPrintedWithItsFileAndLine() throws IOException {
        copySmall();
        replace("gate/scheme.yaml", "prefix: GT", "prefix: DR");
        replace("items/basics.yaml", "kind: date", "kind: day");
        assertThat(schemes("check", folder.toString())).isEqualTo(1);
        assertThat(out.toString().lines())
                .contains(
                        folder
                                + "/gate/scheme.yaml:7: `DR` stands twice; the first is in door/scheme.yaml",
                        folder
                                + "/items/basics.yaml:9: `kind` has to be one of choice, date, list, quantity, text, yes-no-detail")
                .last()
                .isEqualTo(out.toString().lines().count() - 1 + " faults");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsAFault() {
        assertThat(schemes("check", folder.resolve("none").toString())).isEqualTo(1);
        assertThat(out.toString()).contains("there is no such folder").endsWith("1 fault\n");
    }

    @Test
    void twoEditionsAreComparedRowByRow() {
        assertThat(schemes("diff", "asp-saas/2008-04-01", "asp-saas/2022-10-01")).isZero();
        assertThat(out.toString())
                .startsWith("asp-saas/2008-04-01 (")
                .contains(
                        "\nreworded  provider-profile.provider-name (No.2 事業者名): words, fields\n",
                        "\nchanged   people.employees (No.8 従業員数): level optional -> mandatory\n",
                        "\nsplit     service-basics.pii-purpose (No.43 個人情報の取扱い) -> compliance.pii-handling (No.23 ",
                        "\nnew       compliance.security-org (No.22 ",
                        "\nretired   service-basics.service-type (No.29 ")
                .endsWith("\n84 same, 5 reworded, 1 changed, 1 split, 11 new, 3 retired\n")
                .doesNotContain("\nsame ");
    }

    @Test
    void editionsOfTwoSchemesAreComparedToo() {
        assertThat(schemes("diff", "asp-saas", "asp-saas-ai", "--all")).isZero();
        assertThat(out.toString())
                .startsWith("asp-saas/2022-10-01 (102 rows) -> asp-saas-ai/2022-04-01 (112 rows)\n")
                .contains("\nsame      service-basics.availability (No.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "diff asp-sas asp-saas-ai | Unknown scheme 'asp-sas'; did you mean 'asp-saas'?",
                "diff asp-saas/2008-04-02 asp-saas | Unknown edition 'asp-saas/2008-04-02'; did you mean 'asp-saas/2008-04-01'?",
                "template door | Unknown scheme 'door'; there is asp-saas, asp-saas-ai, ",
                "diff asp-saas | Missing required parameter: 'B'",
                "chek | Unknown command 'chek'; did you mean 'check'?",
                "new No | 'No' is no id: a lower case letter, then letters, digits and hyphens.",
                "new asp-saas | The scheme 'asp-saas' is there already."
            })
    void whatIsNotUnderstoodEndsWithTwoAndAHint(String arguments, String said) {
        var all =
                (arguments + (arguments.startsWith("chek") ? "" : " --folder schemes")).split(" ");
        assertThat(schemes(all)).isEqualTo(2);
        assertThat(err.toString()).startsWith(said).contains("See ./akashi ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void helpIsThereForEveryCommand() {
        for (var command : List.of("check", "docs", "template", "diff", "schema", "new")) {
            assertThat(schemes("help", command)).isZero();
            assertThat(out.toString()).contains("Usage: akashi schemes " + command);
        }
        assertThat(schemes()).isEqualTo(2);
        assertThat(err.toString()).contains("Name a command of schemes.", "./akashi help schemes");
    }

    @Test
    void theSchemaOfAnEditionIsPrinted() {
        assertThat(schemes("schema", "asp-saas-ai", "--address", "https://akashi.example/"))
                .isZero();
        assertThat(out.toString())
                .contains(
                        "\"https://akashi.example/schemes/asp-saas-ai/2022-04-01/disclosure.schema.json\"",
                        "\"const\" : \"service-basics.availability\"");
    }

    @Test
    void theTemplateIsTheEmptyFormOfTheEdition() {
        var file = folder.resolve("form.xlsx");
        assertThat(schemes("template", "asp-saas/2008-04-01", "-o", file.toString())).isZero();
        assertThat(out.toString()).isEqualTo(file + "\n");
        var schemes = SchemeFiles.builtIn().read().orThrow();
        assertThat(new FormReader(schemes).read(file))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done ->
                                assertThat(
                                                ((FormImport) done.value())
                                                        .form()
                                                        .disclosure()
                                                        .edition())
                                        .isEqualTo(EditionId.parse("asp-saas/2008-04-01")));
    }

    @Test
    void aTemplateNeverOverwritesAFile() throws IOException {
        var file = Files.writeString(folder.resolve("form.xlsx"), "filled in");
        assertThat(schemes("template", "asp-saas", "-o", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("is there already; name another file with -o.");
        assertThat(file).hasContent("filled in");
        assertThat(schemes("template", "asp-saas", "-o", folder + "/no/form.xlsx")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no folder for ");
    }

    @Test
    void aNewSchemePassesTheCheck() throws IOException {
        copy(Path.of("schemes"));
        assertThat(schemes("new", "quantum-cloud", "--folder", folder.toString())).isZero();
        assertThat(out.toString().lines()).hasSize(2);
        assertThat(schemes("check", folder.toString())).isZero();
        assertThat(out.toString()).contains("quantum-cloud ", "10 editions");
        var again = Files.readString(folder.resolve("quantum-cloud/scheme.yaml"));
        assertThat(schemes("new", "quantum-cloud", "--folder", folder.toString())).isEqualTo(2);
        assertThat(folder.resolve("quantum-cloud/scheme.yaml")).hasContent(again);
    }

    @ParameterizedTest
    @CsvSource({"door-two", "d", "gate-t", "x1-y2-z3-a4-b5", "null", "true"})
    void aNewSchemeFitsBesideAnyOthers(String id) throws IOException {
        copySmall();
        assertThat(schemes("new", id, "--folder", folder.toString())).isZero();
        assertThat(schemes("check", folder.toString())).isZero();
    }

    @Test
    void nothingIsWrittenBesideBrokenData() throws IOException {
        copySmall();
        replace("gate/scheme.yaml", "term-years: 2", "term-years: 0");
        assertThat(schemes("new", "third", "--folder", folder.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("gate/scheme.yaml:11: `term-years` has to be one or more");
        assertThat(folder.resolve("third")).doesNotExist();
    }

    @Test
    void thePagesAreWrittenAndOnlyPagesMadeBeforeAreRemoved() throws IOException {
        var place = folder.resolve("pages");
        Files.createDirectories(place.resolve("gone"));
        Files.writeString(place.resolve("gone/2001-01-01.md"), SchemePages.MADE + "\n");
        Files.writeString(place.resolve("notes.md"), "mine");
        assertThat(schemes("docs", "--folder", SMALL.toString(), "-o", place.toString())).isZero();
        assertThat(out.toString()).isEqualTo("4 pages in " + place + "\n");
        assertThat(place.resolve("gate/2021-04-01.md")).content().contains("前の版からの変更", "なくなった項目");
        assertThat(place.resolve("gone/2001-01-01.md")).doesNotExist();
        assertThat(place.resolve("notes.md")).hasContent("mine");
    }

    private void copySmall() throws IOException {
        copy(SMALL);
    }

    private void copy(Path from) throws IOException {
        try (var files = Files.walk(from)) {
            files.filter(file -> file.toString().endsWith(".yaml"))
                    .forEach(file -> copy(file, folder.resolve(from.relativize(file).toString())));
        }
    }

    private static void copy(Path file, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void replace(String file, String was, String is) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(was);
        Files.writeString(path, text.replace(was, is));
    }

    private int schemes(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var line =
                AkashiCommand.line(_ -> {
                    throw new AssertionError("no server is needed");
                });
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        var all = new String[arguments.length + 1];
        all[0] = "schemes";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return line.execute(all);
    }
}
