package jp.akashi.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The text of a CSV file that was made outside: UTF-8, with or without its mark, or else Shift_JIS
/// in the form Windows writes it.
///
/// @param words without the mark
/// @param encoding how it was written
public record FileText(String words, String encoding) {
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final String MARK = "\ufeff";

    /// @return nothing when it is neither, and when NUL stands in it, as in a file of UTF-16
    public static Optional<FileText> read(byte[] file) {
        for (var charset : List.of(StandardCharsets.UTF_8, SHIFT_JIS)) {
            var words = decode(ByteBuffer.wrap(file), charset);
            if (words.isPresent()) {
                return words.map(text -> of(text, charset));
            }
        }
        return Optional.empty();
    }

    private static FileText of(String text, Charset charset) {
        return text.startsWith(MARK)
                ? new FileText(text.substring(MARK.length()), "UTF-8 BOM")
                : new FileText(text, charset.displayName());
    }

    private static Optional<String> decode(ByteBuffer bytes, Charset charset) {
        try {
            return Optional.of(
                            charset.newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPORT)
                                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                                    .decode(bytes)
                                    .toString())
                    .filter(text -> text.indexOf('\0') < 0);
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }

    /// The number of the first line that is no Shift_JIS; the last when all are.
    public static int firstBroken(byte[] file) {
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
