package jp.akashi.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows in the text form of PostgreSQL's COPY.
final class CopyRows {
    private static final String NOTHING = "\\N";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    private boolean begun;

    CopyRows cell(@Nullable Object value) {
        separate();
        if (value == null) {
            out.writeBytes(NOTHING.getBytes(StandardCharsets.US_ASCII));
        } else {
            write(value.toString().getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    /// @param utf8 a text as it is kept
    CopyRows cell(byte[] utf8) {
        separate();
        write(utf8);
        return this;
    }

    CopyRows cell(List<String> texts) {
        return cell(
                (Object)
                        texts.stream()
                                .map(CopyRows::quoted)
                                .collect(Collectors.joining(",", "{", "}")));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    void end() {
        out.write('\n');
        begun = false;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    private void separate() {
        if (begun) {
            out.write('\t');
        }
        begun = true;
    }

    /// The signs that end a cell or a row, and the one that takes their meaning away, are spelt
    /// out.
    private void write(byte[] utf8) {
        int from = 0;
        for (int at = 0; at < utf8.length; at++) {
            int spelt =
                    switch (utf8[at]) {
                        case '\\' -> '\\';
                        case '\t' -> 't';
                        case '\n' -> 'n';
                        case '\r' -> 'r';
                        default -> 0;
                    };
            if (spelt != 0) {
                out.write(utf8, from, at - from);
                out.write('\\');
                out.write(spelt);
                from = at + 1;
            }
        }
        out.write(utf8, from, utf8.length - from);
    }
}
