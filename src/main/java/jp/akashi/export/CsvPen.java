package jp.akashi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/// Writes cells as CSV (RFC 4180): UTF-8, lines ended by CR LF, quotes only where they are needed.
/// Pieces that never change are written down once and copied.
final class CsvPen implements CellPen {
    private static final int SIZE = 1 << 16;
    private static final int MOST_BYTES_A_CHAR = 3;

    private final OutputStream out;
    private final boolean guarding;
    private byte[] bytes = new byte[SIZE];
    private int end;

    /// @param guarding whether texts a spreadsheet would calculate are kept from it by a leading
    ///   `'`
    CsvPen(OutputStream out, boolean guarding) {
        this.out = out;
        this.guarding = guarding;
    }

    /// Cells as the bytes they are, commas included.
    static byte[] piece(boolean guarding, String... cells) {
        var pen = new CsvPen(OutputStream.nullOutputStream(), guarding);
        for (var cell : cells) {
            pen.text(cell);
            pen.next();
        }
        return Arrays.copyOf(pen.bytes, pen.end);
    }

    void piece(byte[] piece) throws IOException {
        room(piece.length);
        System.arraycopy(piece, 0, bytes, end, piece.length);
        end += piece.length;
    }

    @Override
    public void next() {
        bytes[end++] = ',';
    }

    @Override
    public void next(int count) {
        for (int at = 0; at < count; at++) {
            bytes[end++] = ',';
        }
    }

    /// Ends the line, and hands on what is written when there is much of it.
    void line() throws IOException {
        bytes[end++] = '\r';
        bytes[end++] = '\n';
        if (end > SIZE / 2) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(bytes, 0, end);
        end = 0;
    }

    /// A number, a day or another short word of ASCII that needs neither quotes nor guard.
    void plain(String word) {
        room(word.length());
        for (int at = 0; at < word.length(); at++) {
            bytes[end++] = (byte) word.charAt(at);
        }
    }

    @Override
    public void number(BigDecimal number) {
        plain(number.toPlainString());
    }

    @Override
    public void day(LocalDate day) {
        plain(day.toString());
    }

    @Override
    public void text(String text) {
        if (text.isEmpty()) {
            return;
        }
        room(text.length() * MOST_BYTES_A_CHAR);
        int start = end;
        if (guarding && Formulas.isOne(text)) {
            bytes[end++] = '\'';
        }
        if (encode(text)) {
            end = start;
            quoted(text);
        }
    }

    /// @return whether the text has to stand in quotes
    private boolean encode(String text) {
        var to = bytes;
        int at = end;
        boolean special = false;
        for (int place = 0; place < text.length(); place++) {
            char c = text.charAt(place);
            if (c < 0x80) {
                special |= c == ',' || c == '"' || c == '\n' || c == '\r';
                to[at++] = (byte) c;
            } else if (c >= 0x800 && !Character.isSurrogate(c)) {
                to[at++] = (byte) (0xe0 | c >> 12);
                to[at++] = (byte) (0x80 | c >> 6 & 0x3f);
                to[at++] = (byte) (0x80 | c & 0x3f);
            } else {
                return true;
            }
        }
        end = at;
        return special;
    }

    /// The way of the few: what has quotes, commas, line ends or characters beyond the first plane.
    private void quoted(String text) {
        boolean guarded = guarding && Formulas.isOne(text);
        boolean special =
                text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        var safe = guarded ? "'" + text : text;
        var encoded =
                (special ? '"' + safe.replace("\"", "\"\"") + '"' : safe)
                        .getBytes(StandardCharsets.UTF_8);
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, end, encoded.length);
        end += encoded.length;
    }

    /// Room for so many bytes and the few signs between cells.
    private void room(int more) {
        if (bytes.length - end < more + 64) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + more + 64));
        }
    }
}
