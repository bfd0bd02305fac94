package jp.akashi.paper.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.akashi.paper.Markup;
import jp.akashi.paper.Wareki;

/// A letter as the XHTML it is set from; its look is `paper/letter.css`.
final class LetterMarkup {
    private static final String LOOK = read();
    private static final String NOTED = "記";

    private LetterMarkup() {}

    static String of(Letter letter) {
        return """
        <html lang="ja"><head><title>%s</title><meta name="subject" content="%s"/>\
        <meta name="author" content="%s"/><style>%s</style></head><body>\
        <div class="foot">%s</div><div class="number">%s</div><div class="date">%s</div>\
        <div class="addressee">%s</div><div class="sender">%s</div>\
        <h1>%s</h1>%s</body></html>\
        """
                .formatted(
                        said(letter.title()),
                        said((letter.title() + " " + letter.number()).strip()),
                        said(String.join(" ", letter.sender().stream().limit(1).toList())),
                        LOOK,
                        said(letter.number()),
                        said(letter.number()),
                        Wareki.both(letter.date()),
                        lines(letter.addressee()),
                        lines(letter.sender()),
                        said(letter.title()),
                        letter.body().stream().map(LetterMarkup::of).collect(Collectors.joining()));
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> element("p", "", broken(text));
            case Block.Heading(var text) ->
                    element("h2", text.equals(NOTED) ? "noted" : "", said(text));
            case Block.Points(var points) -> element("ol", "", points(points));
            case Block.Facts(var facts) -> element("table", "facts", facts(facts));
            case Block.Sum(var name, var value) ->
                    element("table", "sum", facts(List.of(new Block.Fact(name, value))));
            case Block.Table table -> table(table);
            case Block.Note(var text) -> element("p", "note", broken(text));
            case Block.PageBreak() -> element("div", "break", "");
            case Block.End() -> element("p", "end", Block.End.WORD);
        };
    }

    private static String points(List<String> points) {
        return points.stream()
                .map(point -> element("li", "", broken(point)))
                .collect(Collectors.joining());
    }

    private static String facts(List<Block.Fact> facts) {
        return facts.stream()
                .map(fact ->
                        element(
                                "tr",
                                "",
                                element("th", "", said(fact.name()))
                                        + element("td", "", broken(fact.value()))))
                .collect(Collectors.joining());
    }

    private static String table(Block.Table table) {
        var head =
                table.columns().stream()
                        .map(column ->
                                "<th class=\"%s\" style=\"width: %d%%\">%s</th>"
                                        .formatted(
                                                kind(column),
                                                column.percent(),
                                                said(column.title())))
                        .collect(Collectors.joining());
        var rows =
                table.rows().stream()
                        .map(row -> element("tr", "", cells(table, row)))
                        .collect(Collectors.joining());
        return element(
                "table",
                "list",
                element("thead", "", element("tr", "", head)) + element("tbody", "", rows));
    }

    private static String cells(Block.Table table, List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(at -> element("td", kind(table.columns().get(at)), broken(row.get(at))))
                .collect(Collectors.joining());
    }

    private static String kind(Block.Column column) {
        return column.isFigure() ? "figure" : "words";
    }

    private static String element(String name, String kind, String inside) {
        var attribute = kind.isEmpty() ? "" : " class=\"" + kind + "\"";
        return "<" + name + attribute + ">" + inside + "</" + name + ">";
    }

    private static String lines(List<String> lines) {
        return lines.stream()
                .map(line -> element("div", "", said(line)))
                .collect(Collectors.joining());
    }

    private static String broken(String text) {
        return text.lines().map(LetterMarkup::said).collect(Collectors.joining("<br/>"));
    }

    private static String said(String text) {
        return Markup.escaped(text);
    }

    private static String read() {
        try (var file = LetterMarkup.class.getResourceAsStream("/paper/letter.css")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("letter.css", broken);
        }
    }
}
