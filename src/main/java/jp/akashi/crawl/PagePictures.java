package jp.akashi.crawl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.akashi.crawl.Fetched.Got;
import jp.akashi.mark.Look.Image;
import jp.akashi.mark.Look.Shown;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the pictures on a page, those that look most like a mark by their words first.
final class PagePictures {
    private static final int LONGEST_WORDS = 300;
    private static final Pattern BACKGROUND =
            Pattern.compile("background(?:-image)?\\s*:[^;]*url\\(\\s*['\"]?([^'\")]+)");
    private static final Pattern RESTYLED =
            Pattern.compile("filter\\s*:\\s*(?!none)|clip-path\\s*:\\s*(?!none)|mix-blend-mode");
    private static final Pattern MARKED =
            Pattern.compile("認定|マーク|nintei|mark|akashi|\\d{4}-\\d{4}");

    private PagePictures() {}

    /// A picture on the page; `inPage` holds it when it stands in the page itself.
    record Found(Shown outline, URI address, Optional<Image> inPage) {
        Shown shown(Image image) {
            return new Shown(
                    outline.source(), outline.words(), outline.link(), outline.restyled(), image);
        }
    }

    static List<Found> of(Got got) {
        var page = parsed(got);
        var found = new ArrayList<Found>();
        for (var element : page.select("img, input[type=image], svg, [style*=background]")) {
            if (element.parents().stream().noneMatch(parent -> parent.nameIs("svg"))) {
                found(element, got.address()).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(each -> !isMarked(each)));
        return List.copyOf(found);
    }

    private static boolean isMarked(Found found) {
        return MARKED.matcher(found.outline().words().toLowerCase(Locale.ROOT)).find();
    }

    private static Document parsed(Got got) {
        var charset = got.type().replaceFirst("(?i).*charset=\"?([^\";\\s]+).*", "$1");
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(got.body()),
                    charset.equals(got.type()) ? null : charset,
                    got.address().toString());
        } catch (IOException | IllegalArgumentException _) {
            return Jsoup.parse(
                    new String(got.body(), StandardCharsets.UTF_8), got.address().toString());
        }
    }

    private static Optional<Found> found(Element element, URI page) {
        if (element.nameIs("svg")) {
            return Optional.of(
                    new Found(
                            outline(element, ""),
                            page,
                            Optional.of(Pictures.shapes(element.outerHtml()))));
        }
        var source = source(element).strip();
        if (source.startsWith("data:")) {
            return Optional.of(
                    new Found(outline(element, ""), page, Optional.of(Pictures.data(source))));
        }
        return source.isEmpty()
                ? Optional.empty()
                : address(element, source)
                        .map(address ->
                                new Found(
                                        outline(element, address.toString()),
                                        address,
                                        Optional.empty()));
    }

    private static String source(Element element) {
        var background = BACKGROUND.matcher(element.attr("style"));
        if (background.find()) {
            return background.group(1);
        }
        var source = element.attr("src");
        return source.isBlank()
                        || source.startsWith("data:image/gif") && element.hasAttr("data-src")
                ? element.attr("data-src")
                : source;
    }

    private static Shown outline(Element element, String source) {
        return new Shown(
                source,
                words(element, source),
                link(element),
                isRestyled(element),
                new Image.Unread());
    }

    private static String words(Element element, String source) {
        var title = element.selectFirst("title");
        var words =
                String.join(
                                " ",
                                element.attr("alt"),
                                element.attr("title"),
                                element.attr("aria-label"),
                                title == null ? "" : title.text(),
                                source.substring(source.lastIndexOf('/') + 1))
                        .strip();
        return words.substring(0, Math.min(LONGEST_WORDS, words.length()));
    }

    private static @Nullable URI link(Element element) {
        var around = element.closest("a[href], form[action]");
        if (around == null) {
            return null;
        }
        return address(around, around.attr(around.nameIs("a") ? "href" : "action")).orElse(null);
    }

    private static boolean isRestyled(Element element) {
        return RESTYLED.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
    }

    private static Optional<URI> address(Element element, String typed) {
        try {
            var base = URI.create(element.baseUri().isEmpty() ? "" : element.baseUri());
            return Optional.of(base.resolve(typed.strip().replace(" ", "%20")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
