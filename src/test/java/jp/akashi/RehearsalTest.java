package jp.akashi;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.akashi.cli.AkashiCommand;
import jp.akashi.cli.rehearsal.MortalSite;
import jp.akashi.cli.rehearsal.Rehearsal;
import jp.akashi.cli.rehearsal.Site;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 予行: the sample goes the whole road through the real pages.
class RehearsalTest {
    private static final Schemes SCHEMES = SchemeFiles.builtIn().read().orThrow();

    private final StringWriter said = new StringWriter();

    @TempDir Path folder;

    @Test
    @Tag("long")
    void samplesAreCertifiedAsTheyWereFiledOnOnePlatformEachWithANumberOfItsOwn() {
        var line = AkashiCommand.line(Main::start).setOut(new PrintWriter(said));

        var data = folder.resolve("data").toString();
        assertThat(
                        line.execute(
                                "rehearse",
                                "--scheme",
                                "data-center",
                                "--scheme",
                                "asp-saas",
                                "--data",
                                data))
                .as(said::toString)
                .isZero();
        assertThat(said.toString())
                .contains(
                        "takes certificate and mark home",
                        "finds all 2, and each by its scheme",
                        "items they share")
                .containsPattern("(?m)^  data-center +DC 0001-\\d{4}  みほんハウジング$")
                .containsPattern("(?m)^  asp-saas +0001-\\d{4}  みほん文書管理$");
    }

    @Test
    void aSchemeWithoutASampleIsNotRehearsed() {
        var line = AkashiCommand.line(Main::start).setErr(new PrintWriter(said));

        assertThat(line.execute("rehearse", "--scheme", "ninth")).isEqualTo(2);
        assertThat(said.toString()).contains("There is no sample of 'ninth', only of");
    }

    @Test
    @Tag("long")
    void aServerKilledWithItsDatabaseLosesNothingItAcknowledged() {
        try (var site = new MortalSite(folder.resolve("data"), List.of())) {
            assertThat(new Rehearsal(site, new PrintWriter(said), SCHEMES).walk(2))
                    .as(said::toString)
                    .isTrue();
            assertThat(site.kills()).isEqualTo(2);
        }
    }

    @Test
    void killedAtRandomMomentsUnderLoadItLosesNothingAndDoesNothingTwice() {
        var line = AkashiCommand.line(Main::start).setOut(new PrintWriter(said));

        var data = folder.resolve("data").toString();
        assertThat(line.execute("rehearse", "--crashes", "1", "--data", data))
                .as(said::toString)
                .isZero();
        assertThat(said.toString())
                .containsPattern(
                        "crash: 1 rounds, \\d+ acknowledged steps, [1-9]\\d* applications carried to the end, 0 lost, 0 doubled, 0 stuck")
                .contains("journal");
    }

    @Test
    void aStationThatFailsIsNamedWithWhatWasExpectedAndFound() throws IOException {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
        try {
            assertThat(new Rehearsal(siteOf(server), new PrintWriter(said), SCHEMES).walk())
                    .isFalse();
        } finally {
            server.stop(0);
        }

        assertThat(said.toString())
                .contains("1  office     takes the invitation of the start")
                .contains("expected: a page at /invitations/secret")
                .contains("found:    status 404");
    }

    private static Site siteOf(HttpServer server) {
        return new Site() {
            @Override
            public URI address() {
                return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            }

            @Override
            public List<String> remarks() {
                return List.of("Open /invitations/secret (first@office.example).");
            }
        };
    }

    @Test
    void aRehearsalIsNotHeldWhereDataAreAlready() throws IOException {
        Files.createFile(folder.resolve("something"));
        var line = AkashiCommand.line(Main::start).setErr(new PrintWriter(said));

        assertThat(line.execute("rehearse", "--data", folder.toString())).isEqualTo(2);
        assertThat(said.toString()).contains("is not empty");
    }
}
