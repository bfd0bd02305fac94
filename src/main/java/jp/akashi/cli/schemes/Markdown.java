package jp.akashi.cli.schemes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.kernel.Label;

/// A page in Markdown while it is written.
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    Markdown heading(int depth, String words) {
        text.append("#".repeat(depth)).append(" ").append(words).append("\n\n");
        return this;
    }

    Markdown paragraph(String words) {
        text.append(words).append("\n\n");
        return this;
    }

    Markdown bullets(List<String> points) {
        points.forEach(point -> text.append("- ").append(point).append("\n"));
        text.append(points.isEmpty() ? "" : "\n");
        return this;
    }

    Markdown table(List<String> head, List<List<String>> rows) {
        row(head);
        row(head.stream().map(_ -> "---").toList());
        rows.forEach(row -> row(row.stream().map(Markdown::cell).toList()));
        text.append("\n");
        return this;
    }

    private void row(List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String cell(String words) {
        return words.strip().replace("|", "\\|").replace("\n", "<br>");
    }

    /// Words of the data, which mean nothing to Markdown.
    static String plain(String words) {
        return words.replaceAll("([\\\\`*_<>\\[\\]])", "\\\\$1");
    }

    /// The Japanese words, and the English ones below them.
    static String both(Label label) {
        return plain(label.ja()) + "\n" + plain(label.en());
    }

    /// Lines of a cell; empty ones are left out.
    static String lines(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return text.toString().strip() + "\n";
    }
}
