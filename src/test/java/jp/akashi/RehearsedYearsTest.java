package jp.akashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.cli.AkashiCommand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 数年間の予行, in its short form.
class RehearsedYearsTest {
    @TempDir Path folder;

    private String lives(String data, int services, String... more) {
        var said = new StringWriter();
        var line = AkashiCommand.line(Main::start).setOut(new PrintWriter(said));
        var arguments = new ArrayList<String>();
        arguments.add("rehearse");
        arguments.addAll(List.of("--years", "1", "--services", "" + services));
        arguments.addAll(List.of("--data", folder.resolve(data).toString()));
        arguments.addAll(List.of(more));
        assertThat(line.execute(arguments.toArray(String[]::new))).as(said::toString).isZero();
        return said.toString();
    }

    @Test
    void everyInvariantHoldsOnEveryDayOfAYear() {
        assertThat(lives("one", 3))
                .contains("3 services, 1 years from 2022-04-01, seed 1")
                .contains("held on 365 of 365 days: no withheld value public")
                .containsPattern("2022-04-01 to 23-03-31 +[1-3] ");
    }

    @Test
    @Tag("long")
    void aYearThatIsKilledAndGoesOnEndsAsOneLivedInOneGo() {
        assertThat(lives("one", 4, "--kill"))
                .contains("4 services, 1 years from 2022-04-01, seed 1")
                .contains("held on 365 of 365 days: no withheld value public")
                .containsPattern("2022-04-01 to 23-03-31 +[1-4] ")
                .contains(
                        "1 kills (every second one with the database); the end is the same as in one go.");
    }

    @Test
    void anotherRehearsalIsNotHeldOnTheSameData() throws Exception {
        Files.writeString(
                Files.createDirectories(folder.resolve("other")).resolve("rehearsal.txt"),
                "Years[years=2, seed=1, services=6]");
        var said = new StringWriter();
        var line = AkashiCommand.line(Main::start).setErr(new PrintWriter(said));

        assertThat(
                        line.execute(
                                "rehearse",
                                "--years",
                                "1",
                                "--services",
                                "6",
                                "--data",
                                folder.resolve("other").toString()))
                .isEqualTo(2);
        assertThat(said.toString()).contains("holds another rehearsal: Years[years=2");
    }
}
