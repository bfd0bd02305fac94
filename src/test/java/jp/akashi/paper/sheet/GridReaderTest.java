package jp.akashi.paper.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers in the cells of a sheet.
class GridReaderTest {
    private static final Content FAULT = new Content.Fault("#NUM!");

    @ParameterizedTest
    @ValueSource(strings = {"1250", "-0.5", "99.98", "1234567890123456"})
    void aNumberReadsAsItIsWritten(String number) throws Exception {
        var shown = number.replace("1234567890123456", "1234567890123460");
        assertThat(read(number)).isEqualTo(new Content.Text(shown));
    }

    @Test
    void aNumberHasOnlySoManyDigitsBeforeItsPoint() throws Exception {
        assertThat(read("1e39")).isEqualTo(new Content.Text("1" + "0".repeat(39)));
        assertThat(read("1e40")).isEqualTo(FAULT);
        assertThat(read("-12e38")).isEqualTo(new Content.Text("-12" + "0".repeat(38)));
        assertThat(read("-12e39")).isEqualTo(FAULT);
    }

    @Test
    void aNumberHasOnlySoManyDigitsBehindItsPoint() throws Exception {
        assertThat(read("1e-40")).isEqualTo(new Content.Text("0." + "0".repeat(39) + "1"));
        assertThat(read("1e-41")).isEqualTo(FAULT);
    }

    @Test
    void aNumberHasOnlySoManyLetters() throws Exception {
        assertThat(read("0".repeat(39) + "7")).isEqualTo(new Content.Text("7"));
        assertThat(read("0".repeat(40) + "7")).isEqualTo(FAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-100000000", "1e100000000", "-9e2147483647", "1e-2147483647"})
    void aNumberThatWouldFillTheMemoryIsAFaultOfItsCell(String number) throws Exception {
        assertThat(read(number)).isEqualTo(FAULT);
    }

    private static Content read(String number) throws XMLStreamException, UnreadableBook {
        var part =
                "<sheetData><row r=\"1\"><c r=\"A1\"><v>" + number + "</v></c></row></sheetData>";
        return new GridReader(List.of(), NumberFormats.none(), 10)
                .read("a", part.getBytes(StandardCharsets.UTF_8))
                .find(new Place(0, 0))
                .orElseThrow();
    }
}
