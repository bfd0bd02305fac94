package jp.akashi.paper.register;

import static jp.akashi.Outcomes.obstaclesOf;
import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import jp.akashi.Proves;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.takeover.Column;
import jp.akashi.takeover.EarlierRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of earlier registers, as programs write them and as they may be meant to harm.
class RegisterFileTest {
    private static final String HEADER = "制度,認定番号,サービス名,事業者名,認定年月日";
    private static final String LINE = "asp-saas,0003-0805,みほん髙﨑,株式会社みほん①,2008-05-16";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void readsTheEncodingsJapaneseProgramsWrite(String charset) throws IOException {
        var register = read((HEADER + "\r\n" + LINE + "\r\n").getBytes(Charset.forName(charset)));
        var line = register.orThrow().lines().getFirst();
        assertThat(line.number()).isEqualTo(2);
        assertThat(line.get(Column.SERVICE)).isEqualTo("みほん髙﨑");
        assertThat(line.get(Column.PROVIDER)).isEqualTo("株式会社みほん①");
        assertThat(line.get(Column.DISCLOSED_ON)).isEmpty();
    }

    @Test
    void readsWhatExcelAddsAroundIt() throws IOException {
        var register =
                read("\ufeffsep=,\r\n"
                                + HEADER
                                + ",,\r\n,,,,,,\r\n"
                                + "asp-saas,=\"0003-0805\",\"みほん\r\n二行\",\"株式会社\"\"みほん\"\"\",2008/5/16,,\r\n,,,,,,\r\n")
                        .orThrow();
        assertThat(register.file().encoding()).isEqualTo("UTF-8 BOM");
        assertThat(register.lines()).hasSize(1);
        var line = register.lines().getFirst();
        assertThat(line.number()).isEqualTo(4);
        assertThat(line.get(Column.NUMBER)).isEqualTo("0003-0805");
        assertThat(line.get(Column.SERVICE)).isEqualTo("みほん\n二行");
        assertThat(line.get(Column.PROVIDER)).isEqualTo("株式会社\"みほん\"");
    }

    @Test
    void columnsThatAreNotTakenAreNamed() throws IOException {
        var register =
                read("scheme,identifier,service_name,provider,certified_on,summary_own_words,notes\n"
                                + "asp-saas,0003-0805,a,b,2008-05-16,c,d\n")
                        .orThrow();
        assertThat(register.leftOut()).containsExactly("summary_own_words", "notes");
    }

    @Test
    @Proves("TKO-01")
    void whatIsNoRegisterIsRefusedWithWhatIsWrong() throws IOException {
        refused(HEADER + "\n", "empty");
        refused("", "empty");
        refused("PK\u0003\u0004", "workbook");
        refused(HEADER.replace(',', ';') + "\n" + LINE, "column-unknown");
        refused(HEADER + ",制度\n" + LINE + ",x", "column-twice");
        refused("制度,認定番号\nasp-saas,0003-0805", "column-missing");
        refused(HEADER + "\n" + LINE + ",もう一つ", "width");
        refused(HEADER + "\nasp-saas,0003-0805", "width");
        refused(HEADER + "\n" + LINE.replace("みほん髙﨑", "\"みほん"), "quote");
        refused(HEADER + "\n" + LINE.replace("みほん髙﨑", "=HYPERLINK(1)"), "formula");
        refused(HEADER + "\n" + LINE.replace("みほん髙﨑", "み\u0007ほん"), "control");
        refused(HEADER + "\n" + LINE.replace("みほん髙﨑", "あ".repeat(4001)), "cell-long");
        assertThat(read(HEADER + "\n" + LINE.replace("みほん髙﨑", "あ".repeat(4000))).orThrow().lines())
                .hasSize(1);
    }

    @Test
    void bytesOfNoEncodingAreRefusedWithTheirLine() throws IOException {
        var bytes = (HEADER + "\n" + LINE + "\nxx").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xff;
        bytes[bytes.length - 1] = (byte) 0xff;
        assertThat(cases(read(bytes))).containsExactly("encoding");
        assertThat(cases(read((HEADER + "\n" + LINE).getBytes(StandardCharsets.UTF_16LE))))
                .containsExactly("encoding");
    }

    @Test
    void aFileBeyondTheBoundsIsNotEvenRead() throws IOException {
        var line = LINE + "\n";
        refused(HEADER + "\n" + line.repeat(20_001), "too-many-lines");
        var file = folder.resolve("huge.csv");
        try (var huge =
                Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            huge.position(11L << 20);
            huge.write(ByteBuffer.wrap(new byte[1]));
        }
        assertThat(cases(RegisterFile.read(file))).containsExactly("too-large");
    }

    private void refused(String text, String kind) throws IOException {
        var outcome = read(text);
        assertThat(rulesOf(outcome)).as(kind).containsOnly("TKO-01");
        assertThat(cases(outcome)).as(kind).contains(kind);
    }

    private static List<String> cases(Outcome<EarlierRegister> outcome) {
        return obstaclesOf(outcome).stream()
                .map(Obstacle::facts)
                .map(each -> each.getOrDefault("case", ""))
                .toList();
    }

    private Outcome<EarlierRegister> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Outcome<EarlierRegister> read(byte[] bytes) throws IOException {
        return RegisterFile.read(Files.write(folder.resolve("earlier.csv"), bytes));
    }
}
