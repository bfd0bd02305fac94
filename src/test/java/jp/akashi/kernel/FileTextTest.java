package jp.akashi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileTextTest {
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    @Test
    void utf8IsReadWithAndWithoutItsMark() {
        assertThat(FileText.read("証".getBytes(StandardCharsets.UTF_8)))
                .contains(new FileText("証", "UTF-8"));
        assertThat(FileText.read("\ufeff証".getBytes(StandardCharsets.UTF_8)))
                .contains(new FileText("証", "UTF-8 BOM"));
    }

    @Test
    void shiftJisIsReadWithTheLettersWindowsAdds() {
        assertThat(FileText.read("①㈱髙".getBytes(SHIFT_JIS)))
                .contains(new FileText("①㈱髙", "windows-31j"));
    }

    @Test
    void whatIsNeitherIsNotRead() {
        assertThat(FileText.read(new byte[] {'a', '\n', (byte) 0xfd})).isEmpty();
        assertThat(FileText.firstBroken(new byte[] {'a', '\n', (byte) 0xfd, '\n'})).isEqualTo(2);
    }

    @Test
    void aFileOfUtf16IsNotTakenForShiftJis() {
        assertThat(FileText.read("a,b".getBytes(StandardCharsets.UTF_16LE))).isEmpty();
    }
}
