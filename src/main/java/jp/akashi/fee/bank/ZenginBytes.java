package jp.akashi.fee.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Cuts a file of the banks' common form into its records: 200 characters of JIS X 0201 each, with
/// or without line ends between them.
final class ZenginBytes {
    static final int LENGTH = 200;
    private static final int END_OF_FILE = 0x1a;
    private static final int FIRST_KANA = 0xa1;
    private static final int LAST_KANA = 0xdf;
    private static final char FIRST_KANA_SIGN = '｡';
    private static final int MOST_FAULTS = 20;

    private ZenginBytes() {}

    /// @return the records with their lines, or what is wrong with the characters and lengths
    static Outcome<List<ZenginRecord>> records(byte[] file) {
        var faults = new ArrayList<Obstacle>();
        var records = new ArrayList<ZenginRecord>();
        for (var piece : pieces(file)) {
            int line = records.size() + 1;
            var text = decode(piece, line, faults);
            if (piece.length != LENGTH) {
                faults.add(BankFault.LENGTH.at(line, piece.length));
            }
            records.add(new ZenginRecord(line, text));
            if (faults.size() >= MOST_FAULTS) {
                break;
            }
        }
        return faults.isEmpty() ? Outcome.done(records) : Outcome.refused(faults);
    }

    private static String decode(byte[] piece, int line, List<Obstacle> faults) {
        var text = new StringBuilder(piece.length);
        for (byte signed : piece) {
            int one = signed & 0xff;
            if (one >= FIRST_KANA && one <= LAST_KANA) {
                text.append((char) (FIRST_KANA_SIGN + one - FIRST_KANA));
            } else if (one >= ' ' && one <= '~') {
                text.append((char) one);
            } else {
                faults.add(BankFault.ENCODING.at(line, "%d".formatted(text.length() + 1)));
                return text.toString();
            }
        }
        return text.toString();
    }

    private static List<byte[]> pieces(byte[] file) {
        int end = file.length;
        while (end > 0 && isTail(file[end - 1])) {
            end--;
        }
        var whole = Arrays.copyOf(file, end);
        return hasLines(whole) ? lines(whole) : chunks(whole);
    }

    private static boolean isTail(byte one) {
        return one == END_OF_FILE || isLineEnd(one);
    }

    private static boolean isLineEnd(byte one) {
        return one == '\r' || one == '\n';
    }

    private static boolean hasLines(byte[] file) {
        for (byte one : file) {
            if (isLineEnd(one)) {
                return true;
            }
        }
        return false;
    }

    private static List<byte[]> lines(byte[] file) {
        var lines = new ArrayList<byte[]>();
        int start = 0;
        for (int at = 0; at < file.length; at++) {
            if (isLineEnd(file[at])) {
                lines.add(Arrays.copyOfRange(file, start, at));
                at += file[at] == '\r' && at + 1 < file.length && file[at + 1] == '\n' ? 1 : 0;
                start = at + 1;
            }
        }
        lines.add(Arrays.copyOfRange(file, start, file.length));
        return lines;
    }

    private static List<byte[]> chunks(byte[] file) {
        var chunks = new ArrayList<byte[]>();
        for (int at = 0; at < file.length; at += LENGTH) {
            chunks.add(Arrays.copyOfRange(file, at, Math.min(at + LENGTH, file.length)));
        }
        return chunks;
    }
}
