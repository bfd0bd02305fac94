package jp.akashi.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads CSV as RFC 4180 has it, and nothing more lenient: lines end with CR LF, quotes stand only
/// around whole cells.
public final class Csv {
    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    public static List<List<String>> read(String text) {
        var csv = new Csv(text.replaceFirst("^\ufeff", ""));
        var lines = new ArrayList<List<String>>();
        while (csv.at < csv.text.length()) {
            lines.add(csv.line());
        }
        return lines;
    }

    /// The lines by the names in the first one.
    public static List<Map<String, String>> table(String text) {
        var lines = read(text);
        var head = lines.getFirst();
        return lines.stream()
                .skip(1)
                .map(line -> {
                    if (line.size() != head.size()) {
                        throw new AssertionError(head.size() + " columns, but " + line);
                    }
                    var cells = new LinkedHashMap<String, String>();
                    for (int i = 0; i < line.size(); i++) {
                        cells.put(head.get(i), line.get(i));
                    }
                    return (Map<String, String>) cells;
                })
                .toList();
    }

    private List<String> line() {
        var cells = new ArrayList<String>();
        cells.add(cell());
        while (text.charAt(at) == ',') {
            at++;
            cells.add(cell());
        }
        if (!text.startsWith("\r\n", at)) {
            throw new AssertionError("no end of line at " + at);
        }
        at += 2;
        return cells;
    }

    private String cell() {
        return text.charAt(at) == '"' ? quoted() : bare();
    }

    private String bare() {
        int start = at;
        while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        var cell = new StringBuilder();
        at++;
        while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
            at += text.charAt(at) == '"' ? 1 : 0;
            cell.append(text.charAt(at++));
        }
        at++;
        return cell.toString();
    }
}
