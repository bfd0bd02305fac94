package jp.akashi.fee.bank;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.Outcome;

/// Reads the bytes of a CSV file as UTF-8 or else as Shift_JIS, and not otherwise.
final class CsvText {
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    private CsvText() {}

    static Outcome<String> read(byte[] file) {
        for (var charset : List.of(StandardCharsets.UTF_8, SHIFT_JIS)) {
            var text = decode(ByteBuffer.wrap(file), charset);
            if (text.isPresent()) {
                var whole = text.get();
                return Outcome.done(whole.startsWith("\ufeff") ? whole.substring(1) : whole);
            }
        }
        return Outcome.refused(BankFault.ENCODING.at(firstBroken(file), ""));
    }

    private static Optional<String> decode(ByteBuffer bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(bytes)
                            .toString());
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }

    /// The first line that is no Shift_JIS.
    private static int firstBroken(byte[] file) {
        int line = 1;
        int start = 0;
        for (int at = 0; at < file.length; at++) {
            if (file[at] == '\n') {
                if (decode(ByteBuffer.wrap(file, start, at - start), SHIFT_JIS).isEmpty()) {
                    return line;
                }
                start = at + 1;
                line++;
            }
        }
        return line;
    }
}
