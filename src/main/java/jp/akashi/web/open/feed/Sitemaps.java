package jp.akashi.web.open.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.akashi.export.Addresses;
import jp.akashi.export.Sitemap;
import jp.akashi.export.Source;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Data;
import jp.akashi.web.kit.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// Where search engines find every page: the list of parts, the part of the fixed pages, and as
/// many of services as are needed.
@Controller
public class Sitemaps {
    /// Services in a part; each has a page in two languages, and a part may have 50,000 addresses.
    static final int SIZE = 10_000;

    private static final String XML = "application/xml;charset=UTF-8";
    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/services",
                    "/compare",
                    "/changes",
                    "/verify",
                    "/about",
                    "/guide",
                    "/guidelines",
                    "/faq",
                    "/items",
                    "/requirements",
                    "/statistics",
                    "/data");
    private static final List<String> CLOSED =
            List.of(
                    "/provider",
                    "/office",
                    "/committee",
                    "/account",
                    "/login",
                    "/signup",
                    "/invitations",
                    "/actuator",
                    "/compare?",
                    "/en/compare?");

    private final Registry registry;
    private final Schemes schemes;
    private final Source.Publisher publisher;

    public Sitemaps(Registry registry, Schemes schemes, Source.Publisher publisher) {
        this.registry = registry;
        this.schemes = schemes;
        this.publisher = publisher;
    }

    @GetMapping("/sitemap.xml")
    public View index() {
        int parts = (registry.size() + SIZE - 1) / SIZE;
        return data(
                sitemap()
                        .index(
                                IntStream.rangeClosed(0, parts)
                                        .mapToObj(part -> "/sitemaps/" + part + ".xml")
                                        .toList()));
    }

    @GetMapping("/sitemaps/{part:[0-9]{1,5}}.xml")
    public View part(@PathVariable int part) {
        var places = part == 0 ? pages() : services(part);
        return places.isEmpty() ? Problem.of(Problem.Kind.NOT_FOUND) : data(sitemap().part(places));
    }

    private List<Sitemap.Place> pages() {
        var places = new ArrayList<Sitemap.Place>();
        Stream.concat(
                        PAGES.stream(),
                        schemes.all().stream().map(scheme -> "/schemes/" + scheme.id()))
                .map(Sitemap.Place::of)
                .forEach(places::add);
        return places;
    }

    private List<Sitemap.Place> services(int part) {
        return registry.stamps((part - 1) * SIZE, SIZE).stream()
                .map(stamp ->
                        new Sitemap.Place(
                                Addresses.of(stamp.number()), Optional.of(stamp.publishedAt())))
                .toList();
    }

    @GetMapping("/robots.txt")
    public View robots() {
        var text = new StringBuilder("User-agent: *\nAllow: /\n");
        CLOSED.forEach(path -> text.append("Disallow: ").append(path).append('\n'));
        text.append("\nSitemap: ").append(publisher.address().apply("/sitemap.xml")).append('\n');
        return Data.of("text/plain;charset=UTF-8", bytes(text.toString()));
    }

    private Sitemap sitemap() {
        return new Sitemap(publisher.address());
    }

    private static Data data(String xml) {
        return Data.of(XML, bytes(xml));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
