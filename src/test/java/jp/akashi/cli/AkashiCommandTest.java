package jp.akashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import jp.akashi.store.embedded.DatabaseUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AkashiCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "tset | Unknown command 'tset'; did you mean 'test'? | See ./akashi help.",
                "hel | Unknown command 'hel'; did you mean 'help'? | See ./akashi help.",
                "trian | Unknown command 'trian'. | See ./akashi help.",
                "xyzzy | Unknown command 'xyzzy'. | See ./akashi help.",
                "--prot | Unknown option '--prot'. | See ./akashi help.",
                "test --no-browsre | Unknown option '--no-browsre'; did you mean '--no-browser'? | See ./akashi help test.",
                "test twice | Unknown argument 'twice'. | See ./akashi help test.",
                "help tset | Unknown subcommand 'tset'. | See ./akashi help."
            })
    void whatIsNotUnderstoodEndsWithTwoAndAHint(String arguments, String said, String hint) {
        assertThat(execute(arguments.split(" ", -1))).isEqualTo(2);
        assertThat(err.toString()).isEqualToNormalizingNewlines(said + "\n" + hint + "\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void noCommandAtAllAsksForOne() {
        assertThat(execute()).isEqualTo(2);
        assertThat(err.toString()).contains("Name a command.").contains("./akashi help");
    }

    @Test
    void helpNamesEveryCommandButTheHiddenOne() {
        assertThat(execute("help")).isZero();
        assertThat(out.toString()).contains("Akashi (証)", "help", "test", "Exit codes:");
        assertThat(out.toString()).doesNotContain("train");
    }

    @Test
    void whatTheProgramIsBuiltOfIsPrinted() {
        assertThat(execute("sbom", "--list")).isZero();
        assertThat(out.toString())
                .containsPattern("org.postgresql:postgresql [0-9.]+  BSD-2-Clause")
                .doesNotContain("null");
        assertThat(execute("sbom")).isZero();
        assertThat(out.toString()).contains("\"bomFormat\" : \"CycloneDX\"");
    }

    @Test
    void helpOfTestNamesItsOption() {
        assertThat(execute("help", "test")).isZero();
        assertThat(out.toString()).contains("--no-browser");
    }

    @Test
    void aDatabaseThatIsNotThereIsOneSentence() {
        assertThat(
                        executeOn(
                                _ -> {
                                    throw new IllegalStateException(
                                            "wrapped", new DatabaseUnavailable("Start it first."));
                                },
                                "train"))
                .isEqualTo(1);
        assertThat(err.toString()).isEqualToNormalizingNewlines("Start it first.\n");
    }

    @Test
    void anyOtherFailureShowsWhereItHappened() {
        assertThat(
                        executeOn(
                                _ -> {
                                    throw new IllegalStateException("a bug");
                                },
                                "train"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("a bug", "at jp.akashi.cli.TrainCommand");
    }

    private int execute(String... arguments) {
        return executeOn(AkashiCommandTest::unused, arguments);
    }

    @Test
    void aRegisterToTakeOverIsAFileAndDoneBySomebody() {
        assertThat(execute("import", "register", "nowhere.csv")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no file nowhere.csv.");
        assertThat(execute("import", "register", "pom.xml", "--apply")).isEqualTo(2);
        assertThat(err.toString()).contains("--by E-MAIL");
    }

    private int executeOn(Platform platform, String... arguments) {
        return AkashiCommand.line(platform)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private static Platform.Running unused(Map<String, String> settings) {
        throw new AssertionError("the platform is not needed for this: " + settings);
    }
}
