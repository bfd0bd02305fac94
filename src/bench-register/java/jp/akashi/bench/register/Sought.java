package jp.akashi.bench.register;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/// A search of Akashi, by its API: twenty services and the exact total, and the counts of three
/// facets or none. Or by the page that readers get.
enum Sought {
    API("/api/v1/services?limit=20&hits=no&facets=scheme&facets=type&facets=year&q="),
    TOP("/api/v1/services?limit=20&hits=no&q="),
    PAGE("/services?q=");

    private static final Pattern TOTAL = Pattern.compile("([\\d,]+)件中");

    private final String start;

    Sought(String start) {
        this.start = start;
    }

    String path(List<String> words) {
        return start
                + URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
                        .replace("+", "%20");
    }

    long total(Site site, List<String> words) throws IOException, InterruptedException {
        var body = site.get(path(words)).body();
        return this == PAGE
                ? total(new String(body, StandardCharsets.UTF_8))
                : JsonMapper.shared().readTree(body).path("total").asLong(-1);
    }

    /// Whether everything published can be found, and the index is kept.
    static boolean isComplete(Site site) throws IOException, InterruptedException {
        var page = new String(site.get("/en/services").body(), StandardCharsets.UTF_8);
        return !page.contains("The search index is being made");
    }

    /// The total that the list of services says; none found is zero.
    static long total(String page) {
        var found = TOTAL.matcher(page.replaceAll("<[^>]*>", ""));
        return found.find() ? Long.parseLong(found.group(1).replace(",", "")) : 0;
    }

    static boolean hasApi(Site site) throws IOException, InterruptedException {
        return site.get(API.path(List.of("バックアップ"))).statusCode() == 200;
    }
}
