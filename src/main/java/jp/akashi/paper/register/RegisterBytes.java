package jp.akashi.paper.register;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.takeover.TakeoverRules;

/// Reads the bytes of a register's file as UTF-8, with or without its mark, or else as Shift_JIS in
/// the form Windows writes it.
final class RegisterBytes {
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    private RegisterBytes() {}

    /// The text and how it was encoded.
    record Text(String words, String encoding) {}

    /// @return TKO-01 (`encoding`, with the first line that cannot be read)
    static Outcome<Text> read(byte[] file) {
        for (var charset : List.of(StandardCharsets.UTF_8, SHIFT_JIS)) {
            var text = decode(ByteBuffer.wrap(file), charset);
            if (text.isPresent() && text.get().indexOf('\0') < 0) {
                return Outcome.done(
                        text.get().startsWith("\ufeff")
                                ? new Text(text.get().substring(1), "UTF-8 BOM")
                                : new Text(text.get(), charset.displayName()));
            }
        }
        return Outcome.refused(
                Obstacle.of(TakeoverRules.FILE, "case", "encoding")
                        .with("line", firstBroken(file)));
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
