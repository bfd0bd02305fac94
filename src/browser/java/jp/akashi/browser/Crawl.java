package jp.akashi.browser;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.akashi.web.open.PublicRoutes;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Walks from the front page along links and forms and takes, of every open route, an address for
/// each set of parameters it is asked with.
final class Crawl {
    private static final Pattern LINK = Pattern.compile("\\s(?:href|src)=\"(/[^\"#]*)");
    private static final Comparator<PathPattern> NARROWEST = PathPattern.SPECIFICITY_COMPARATOR;
    private static final int MOST_OF_A_ROUTE = 4;

    private final List<PathPattern> routes =
            PublicRoutes.all().stream().map(PathPatternParser.defaultInstance::parse).toList();
    private final Map<String, Map<String, String>> found = new TreeMap<>();
    private final ArrayDeque<String> ahead = new ArrayDeque<>(List.of("/"));
    private final TreeSet<String> pages = new TreeSet<>();
    private final Visit visit;

    private Crawl(Visit visit) {
        this.visit = visit;
    }

    /// @param pages addresses of pages, in Japanese
    /// @param routes those of which an address was found, pages or not
    record Found(List<String> pages, TreeSet<String> routes) {}

    static Found from(Visit visit) {
        var crawl = new Crawl(visit);
        while (!crawl.ahead.isEmpty()) {
            crawl.read(crawl.ahead.poll());
        }
        return new Found(List.copyOf(crawl.pages), new TreeSet<>(crawl.found.keySet()));
    }

    private void read(String address) {
        var answer = visit.page().request().get(address);
        var type = answer.headers().getOrDefault("content-type", "");
        if (answer.status() != 200 || !type.startsWith("text/html")) {
            return;
        }
        pages.add(address);
        LINK.matcher(answer.text())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(link -> !link.startsWith("/en/") && !link.equals("/en"))
                .forEach(this::note);
    }

    /// Takes an address that is the first of its kind.
    private void note(String address) {
        var parts = address.split("\\?", 2);
        route(parts[0])
                .ifPresent(route -> {
                    var kinds = found.computeIfAbsent(route, _ -> new TreeMap<>());
                    var kind = parts.length < 2 ? chapter(parts[0]) : names(parts[1]);
                    if (kinds.size() < MOST_OF_A_ROUTE
                            && kinds.putIfAbsent(kind, address) == null) {
                        ahead.add(address);
                    }
                });
    }

    /// Each chapter of the guide is a page of its own.
    private static String chapter(String path) {
        return path.startsWith("/guide/") ? path : "";
    }

    private Optional<String> route(String path) {
        var decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        var container =
                PathContainer.parsePath(
                        URI.create(path.isEmpty() ? "/" : encoded(decoded)).getRawPath());
        return routes.stream()
                .filter(route -> route.matches(container))
                .min(NARROWEST)
                .map(PathPattern::getPatternString);
    }

    private static String encoded(String path) {
        return UriUtils.encodePath(path, StandardCharsets.UTF_8);
    }

    private static String names(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.replaceFirst("=.*", ""))
                .distinct()
                .sorted()
                .collect(Collectors.joining("&"));
    }
}
