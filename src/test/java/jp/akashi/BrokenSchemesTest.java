package jp.akashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jp.akashi.application.Applications;
import jp.akashi.cli.AkashiCommand;
import jp.akashi.kernel.EditionId;
import jp.akashi.scheme.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server never starts on schemes with faults: it prints them all, and ends with 2.
class BrokenSchemesTest {
    private static final Path SMALL = Path.of("src/test/resources/schemefile/small");

    private final StringWriter said = new StringWriter();

    @TempDir private Path folder = Path.of("");

    @Test
    void aBrokenFolderStartsNothingAndEveryFaultIsPrinted() throws IOException {
        copySmall();
        replace("gate/scheme.yaml", "term-years: 2", "term-years: 0");
        replace("door/scheme.yaml", "fee-due-days: 7", "fee-due-days: soon");

        assertThat(serve(folder)).isEqualTo(2);

        assertThat(said.toString())
                .contains(
                        "gate/scheme.yaml:11: `term-years` has to be one or more",
                        "door/scheme.yaml:14: `fee-due-days` has to be a whole number of zero or more")
                .doesNotContain("Exception", "\tat ");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aFolderThatIsNotThereStartsNothing() {
        assertThat(serve(folder.resolve("none"))).isEqualTo(2);
        assertThat(said.toString()).contains("none:1: there is no such folder");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void soundSchemesAreServedInPlaceOfThoseThePlatformCarries() throws Exception {
        var settings =
                Map.of(
                        "akashi.schemes", SMALL.toString(),
                        "akashi.data", folder.resolve("data").toString(),
                        "akashi.database.url", "",
                        "server.port", "0",
                        "logging.level.root", "error");
        try (var running = Main.start(settings);
                var browser = HttpClient.newHttpClient()) {
            var about = URI.create("http://127.0.0.1:%d/about".formatted(running.port()));
            var page = browser.send(HttpRequest.newBuilder(about).build(), BodyHandlers.ofString());
            assertThat(page.body()).contains("/schemes/gate", "門の制度").doesNotContain("asp-saas");
        }
    }

    @Test
    void aDataFolderKeepsTheEditionsThatApplicationsWereFiledUnder() throws IOException {
        copySmall();
        var settings =
                Map.of(
                        "akashi.schemes", folder.toString(),
                        "akashi.data", folder.resolve("data").toString(),
                        "akashi.database.url", "",
                        "server.port", "0",
                        "logging.level.root", "error");
        try (var platform = Main.run(settings)) {
            var used = platform.getBean(Schemes.class).get(EditionId.parse("door/2022-04-01"));
            platform.getBean(Applications.class).noteEdition(used.id(), used.fingerprint());
        }
        Main.run(settings).close();
        var edition = folder.resolve("door/2022-04-01.yaml");

        replace("door/2022-04-01.yaml", "level: mandatory, gate: {done: true}", "level: optional");
        assertThat(serve(folder)).isEqualTo(2);
        assertThat(said.toString())
                .contains(
                        "door/2022-04-01.yaml:1: applications were filed under this edition, and it")
                .contains("make the change a new edition")
                .doesNotContain("Exception", "\tat ");

        Files.move(edition, folder.resolve("door/2023-04-01.yaml"));
        replace("door/2023-04-01.yaml", "edition: 2022-04-01", "edition: 2023-04-01");
        assertThat(serve(folder)).isEqualTo(2);
        assertThat(said.toString()).contains("but it is not there; put it back");
    }

    private int serve(Path schemes) {
        var data = folder.resolve("data").toString();
        return AkashiCommand.line(Main::start)
                .setErr(new PrintWriter(said))
                .execute("serve", "--port", "0", "--data", data, "--schemes", schemes.toString());
    }

    private void copySmall() throws IOException {
        try (var files = Files.walk(SMALL)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = folder.resolve(SMALL.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private void replace(String file, String was, String is) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(was);
        Files.writeString(path, text.replace(was, is));
    }
}
