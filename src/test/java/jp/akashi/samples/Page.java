package jp.akashi.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/// A manuscript as one XHTML page for the press: with a table of contents at `[目次]`, and for every
/// heading marked `{#name}` an element of that id, and one `name-end` where its chapter ends.
final class Page {
    private static final Pattern MARK = Pattern.compile("\\s*\\{#([a-z0-9-]+)}\\s*$");
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final String ACCENT = "#1f5f8b";
    private static final String HEAD =
            "font: 7.5pt Gothic; color: #5a6270; vertical-align: bottom; padding-bottom: 4mm;";
    private static final String FOOT =
            "font: 7.5pt Gothic; color: #5a6270; vertical-align: top; padding-top: 4mm;";
    private final Manuscript manuscript;
    private final Node root;
    private final List<Chapter> chapters = new ArrayList<>();

    /// A heading; `end` is where the next one of its level or above begins.
    private record Chapter(Heading heading, String id, String title) {}

    Page(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.root = Parser.builder().extensions(TABLES).build().parse(manuscript.text());
        for (var node = root.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                chapters.add(chapter(heading));
            }
        }
    }

    private Chapter chapter(Heading heading) {
        var last = (Text) heading.getLastChild();
        var mark = MARK.matcher(last.getLiteral());
        var id = mark.find() ? mark.group(1) : "h" + (chapters.size() + 1);
        last.setLiteral(MARK.matcher(last.getLiteral()).replaceFirst(""));
        return new Chapter(heading, id, last.getLiteral());
    }

    String html(String css) {
        return """
        <html lang="ja"><head><title>%s</title><style>%s</style></head>
        <body class="%s">%s</body></html>
        """
                .formatted(
                        escaped(manuscript.get("title")),
                        coloured(css) + margins(),
                        manuscript.get("style"),
                        body());
    }

    /// The style in the colour of the house that publishes the document.
    private String coloured(String css) {
        var accent = manuscript.head().getOrDefault("accent", ACCENT);
        return css.replace(ACCENT, accent);
    }

    private String body() {
        var html = new StringBuilder();
        var open = new ArrayList<Chapter>();
        int next = 0;
        for (var node = root.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                close(open, heading.getLevel(), html);
                open.add(chapters.get(next++));
            }
            html.append(render(node));
        }
        close(open, 0, html);
        return html.toString().replace("<p>[目次]</p>", contents());
    }

    private static void close(List<Chapter> open, int level, StringBuilder html) {
        while (!open.isEmpty() && open.getLast().heading().getLevel() >= level) {
            html.append(
                    "<div class=\"end\" id=\"%s-end\"></div>".formatted(open.removeLast().id()));
        }
    }

    private String render(Node node) {
        AttributeProvider ids =
                (each, tag, attributes) ->
                        chapters.stream()
                                .filter(chapter -> chapter.heading() == each)
                                .forEach(chapter -> attributes.put("id", chapter.id()));
        return HtmlRenderer.builder()
                .extensions(TABLES)
                .attributeProviderFactory(context -> ids)
                .softbreak("")
                .build()
                .render(node);
    }

    /// Chapters and sections with leaders; the press fills in the pages.
    private String contents() {
        var depth = manuscript.head().getOrDefault("contents", "2");
        var html =
                new StringBuilder("<div class=\"contents\"><div class=\"contents-head\">目次</div>");
        for (var chapter : chapters) {
            if (chapter.heading().getLevel() <= Integer.parseInt(depth)) {
                html.append(
                        "<a class=\"l%d\" href=\"#%s\"><span>%s</span></a>"
                                .formatted(
                                        chapter.heading().getLevel(),
                                        chapter.id(),
                                        escaped(chapter.title())));
            }
        }
        return html.append("</div>").toString();
    }

    /// The running head and foot.
    private String margins() {
        return """
        @page { @top-left { content: "%s"; %s } @top-right { content: "%s"; %s }
          @bottom-left { content: "%s"; %s } @bottom-right { content: "%s"; %s } }
        """
                .formatted(
                        quoted("head-left"),
                        HEAD,
                        quoted("head-right"),
                        HEAD,
                        quoted("foot"),
                        FOOT,
                        "架空の見本です",
                        FOOT + "color: #b3261e;");
    }

    private String quoted(String key) {
        return manuscript.get(key).replace("\"", "'");
    }

    /// The names a citation may use.
    Set<String> marks() {
        return Set.copyOf(chapters.stream().map(Chapter::id).toList());
    }

    /// The heading of each mark, for the column 章節 of a citation.
    Map<String, String> titles() {
        return chapters.stream().collect(Collectors.toUnmodifiableMap(Chapter::id, Chapter::title));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
