package jp.akashi.fee.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.Obstacle;

/// Cuts CSV (RFC 4180) into its lines and cells, each with the line of the file it begins on.
final class CsvLines {
    /// A line of cells; `number` counts the file's lines from 1.
    record Line(int number, List<String> cells) {
        boolean isBlank() {
            return cells.size() == 1 && cells.getFirst().isBlank();
        }
    }

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private int at;
    private int number = 1;
    private int unclosed;

    private CsvLines(String text) {
        this.text = text;
    }

    static CsvLines of(String text) {
        var lines = new CsvLines(text);
        lines.cut();
        return lines;
    }

    /// The lines, without blank ones at the end.
    List<Line> lines() {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        return lines.subList(0, end);
    }

    Optional<Obstacle> fault() {
        return unclosed == 0 ? Optional.empty() : Optional.of(BankFault.QUOTE.at(unclosed));
    }

    private void cut() {
        while (at < text.length()) {
            int start = number;
            var cells = new ArrayList<String>();
            do {
                cells.add(cell());
            } while (skips(','));
            lines.add(new Line(start, cells));
            if (skips('\r')) {
                skips('\n');
                number++;
            } else if (skips('\n')) {
                number++;
            } else if (at < text.length()) {
                unclosed = number;
                return;
            }
        }
    }

    private String cell() {
        if (skips('"')) {
            return quoted();
        }
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        int opened = number;
        var cell = new StringBuilder();
        while (at < text.length()) {
            char one = text.charAt(at++);
            if (one != '"') {
                cell.append(one);
                number += one == '\n' ? 1 : 0;
            } else if (!skips('"')) {
                return cell.toString();
            } else {
                cell.append('"');
            }
        }
        unclosed = opened;
        return cell.toString();
    }

    private boolean skips(char one) {
        boolean there = at < text.length() && text.charAt(at) == one;
        at += there ? 1 : 0;
        return there;
    }
}
