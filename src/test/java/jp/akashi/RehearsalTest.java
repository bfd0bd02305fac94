package jp.akashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import jp.akashi.cli.AkashiCommand;
import jp.akashi.cli.rehearsal.MortalSite;
import jp.akashi.cli.rehearsal.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 予行: the sample goes the whole road through the real pages.
class RehearsalTest {
    private final StringWriter said = new StringWriter();

    @TempDir Path folder;

    @Test
    void aServerKilledWithItsDatabaseLosesNothingItAcknowledged() {
        try (var site = new MortalSite(folder.resolve("data"))) {
            assertThat(new Rehearsal(site, new PrintWriter(said)).walk(2))
                    .as(said::toString)
                    .isTrue();
            assertThat(site.kills()).isEqualTo(2);
        }
    }

    @Test
    void aRehearsalIsNotHeldWhereDataAreAlready() throws java.io.IOException {
        java.nio.file.Files.createFile(folder.resolve("something"));
        var line = AkashiCommand.line(Main::start).setErr(new PrintWriter(said));

        assertThat(line.execute("rehearse", "--data", folder.toString())).isEqualTo(2);
        assertThat(said.toString()).contains("is not empty");
    }
}
