package jp.akashi.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The addresses of pages for search engines (sitemaps.org), each in both languages.
///
/// @param address makes the whole address of a path
public record Sitemap(UnaryOperator<String> address) {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMES =
            "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"";

    /// A page by its Japanese path, and when it changed last if that is known.
    public record Place(String path, Optional<Instant> changed) {
        public static Place of(String path) {
            return new Place(path, Optional.empty());
        }

        private String english() {
            return path.equals("/") ? "/en" : "/en" + path;
        }
    }

    /// The list of all parts.
    public String index(List<String> parts) {
        var xml = new StringBuilder(HEAD);
        xml.append("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        parts.forEach(
                part -> xml.append("<sitemap><loc>%s</loc></sitemap>\n".formatted(whole(part))));
        return xml.append("</sitemapindex>\n").toString();
    }

    /// One part. Each page is in it twice, once a language.
    public String part(List<Place> places) {
        var xml = new StringBuilder(HEAD);
        xml.append("<urlset ").append(NAMES).append(">\n");
        for (var place : places) {
            var tail = tail(place);
            xml.append("<url><loc>").append(whole(place.path())).append("</loc>").append(tail);
            xml.append("<url><loc>").append(whole(place.english())).append("</loc>").append(tail);
        }
        return xml.append("</urlset>\n").toString();
    }

    private String tail(Place place) {
        var tail = new StringBuilder();
        place.changed()
                .ifPresent(moment ->
                        tail.append("<lastmod>%s</lastmod>".formatted(Times.print(moment))));
        alternate(tail, "ja", place.path());
        alternate(tail, "en", place.english());
        return tail.append("</url>\n").toString();
    }

    private void alternate(StringBuilder xml, String language, String path) {
        xml.append(
                "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>"
                        .formatted(language, whole(path)));
    }

    private String whole(String path) {
        return Xml.text(address.apply(path));
    }
}
