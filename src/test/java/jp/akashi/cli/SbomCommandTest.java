package jp.akashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SbomCommandTest {
    @Test
    void aProgramBuiltWithoutItsBillSaysSo() {
        var said = new StringWriter();
        var line = new CommandLine(new SbomCommand("/none")).setErr(new PrintWriter(said));

        assertThat(line.execute()).isEqualTo(1);
        assertThat(said.toString()).contains("without its bill of materials", "Delete the folder");
    }
}
