package jp.akashi.bench.register;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// OpenSearch with Kuromoji and the same texts: phrases for exactness, three aggregations as
/// facets.
///
/// @param classpath a file with where its programs are
/// @param node the program that starts it
record OpenSearch(Path classpath, Path node) implements Peers.Peer {
    private static final int CORE = 0;
    private static final int AT_ONCE = 200;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, Object> KEYWORD = Map.of("type", "keyword");
    private static final Map<String, Object> INDEX =
            Map.of(
                    "settings",
                    Map.of("number_of_shards", 1, "number_of_replicas", 0),
                    "mappings",
                    Map.of(
                            "properties",
                            Map.of(
                                    "said", Map.of("type", "text", "analyzer", "kuromoji"),
                                    "name", KEYWORD,
                                    "scheme", KEYWORD,
                                    "type", KEYWORD,
                                    "year", Map.of("type", "integer"))));

    @Override
    public Site start(Path work, Texts texts) throws IOException, InterruptedException {
        Files.createDirectories(work);
        int port = Site.freePort();
        var process =
                Processes.start(
                        CORE,
                        work.resolve("log"),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        Files.readString(classpath).strip(),
                        node.toString(),
                        work.resolve("node").toString(),
                        "" + port);
        var site =
                new Site("opensearch", process, Site.on(port))
                        .awaited("/", Duration.ofSeconds(120));
        site.send("PUT", "/services", JSON.writeValueAsString(INDEX));
        for (int from = 0; from < texts.first().size(); from += AT_ONCE) {
            var some = texts.first().subList(from, Math.min(from + AT_ONCE, texts.first().size()));
            site.send(
                    "POST",
                    "/services/_bulk",
                    some.stream().flatMap(OpenSearch::lines).collect(Collectors.joining()));
        }
        site.send("POST", "/services/_forcemerge?max_num_segments=1", "");
        site.send("POST", "/services/_refresh", "");
        return site;
    }

    private static Stream<String> lines(Texts.Text text) {
        return Stream.of(
                        Map.of("index", Map.of("_id", text.number())),
                        Map.of(
                                "name", text.name(),
                                "scheme", text.scheme(),
                                "type", text.types().getFirst(),
                                "year", text.year(),
                                "said", text.folded()))
                .map(line -> JSON.writeValueAsString(line) + "\n");
    }

    @Override
    public String path(List<String> words) {
        var query =
                Map.of(
                        "size", 20,
                        "track_total_hits", true,
                        "_source", List.of("name"),
                        "query",
                                Map.of(
                                        "bool",
                                        Map.of(
                                                "must",
                                                words.stream().map(OpenSearch::any).toList())),
                        "aggs",
                                Map.of(
                                        "scheme", terms("scheme"),
                                        "type", terms("type"),
                                        "year", terms("year")));
        return "/services/_search?request_cache=false&source_content_type=application%2Fjson&source="
                + URLEncoder.encode(JSON.writeValueAsString(query), StandardCharsets.UTF_8)
                        .replace("+", "%20");
    }

    private static Map<String, Object> any(String word) {
        var phrases =
                Texts.spellings(word).stream()
                        .map(spelling -> Map.of("match_phrase", Map.of("said", spelling)))
                        .toList();
        return Map.of("bool", Map.of("should", phrases, "minimum_should_match", 1));
    }

    private static Map<String, Object> terms(String field) {
        return Map.of("terms", Map.of("field", field, "size", 100));
    }

    @Override
    public long total(Site site, List<String> words) throws IOException, InterruptedException {
        return JSON.readTree(site.get(path(words)).body())
                .path("hits")
                .path("total")
                .path("value")
                .asLong(-1);
    }
}
