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
import tools.jackson.databind.json.JsonMapper;

/// Groonga over HTTP with the same texts: pairs of signs as its index, three drilldowns as facets.
final class Groonga implements Peers.Peer {
    private static final int CORE = 0;
    private static final int AT_ONCE = 200;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String TABLES =
            """
            table_create Services TABLE_HASH_KEY ShortText
            column_create Services name COLUMN_SCALAR ShortText
            column_create Services scheme COLUMN_SCALAR ShortText
            column_create Services type COLUMN_SCALAR ShortText
            column_create Services year COLUMN_SCALAR UInt16
            column_create Services said COLUMN_SCALAR LongText
            table_create Pairs TABLE_PAT_KEY ShortText --default_tokenizer 'TokenNgram("unify_alphabet", false, "unify_symbol", false, "unify_digit", false)'
            column_create Pairs said COLUMN_INDEX|WITH_POSITION Services said
            """;

    @Override
    public Site start(Path work, Texts texts) throws IOException, InterruptedException {
        Files.createDirectories(work);
        var database = work.resolve("db").toString();
        var load = work.resolve("load");
        Files.writeString(load, TABLES + rows(texts));
        try (var made =
                new Site(
                        "groonga",
                        new ProcessBuilder("groonga", "--file", load.toString(), "-n", database)
                                .redirectErrorStream(true)
                                .redirectOutput(work.resolve("load.log").toFile())
                                .start(),
                        Site.on(0))) {
            made.process().waitFor();
        }
        Files.delete(load);
        int port = Site.freePort();
        var process =
                Processes.start(
                        CORE,
                        work.resolve("log"),
                        "groonga",
                        "--protocol",
                        "http",
                        "--bind-address",
                        "127.0.0.1",
                        "--port",
                        "" + port,
                        "-s",
                        database);
        return new Site("groonga", process, Site.on(port))
                .awaited("/d/status", Duration.ofSeconds(20));
    }

    private static String rows(Texts texts) {
        var rows = new StringBuilder();
        for (int from = 0; from < texts.first().size(); from += AT_ONCE) {
            var some =
                    texts
                            .first()
                            .subList(from, Math.min(from + AT_ONCE, texts.first().size()))
                            .stream()
                            .map(Groonga::row)
                            .toList();
            rows.append("load --table Services\n")
                    .append(JSON.writeValueAsString(some))
                    .append('\n');
        }
        return rows.toString();
    }

    private static Map<String, Object> row(Texts.Text text) {
        return Map.of(
                "_key", text.number(),
                "name", text.name(),
                "scheme", text.scheme(),
                "type", text.types().getFirst(),
                "year", text.year(),
                "said", text.folded());
    }

    /// The total, twenty services and the counts of three facets.
    @Override
    public String path(List<String> words) {
        var filter = words.stream().map(Groonga::anySpelling).collect(Collectors.joining(" && "));
        return "/d/select?table=Services&cache=no&limit=20&output_columns=_key,name&drilldown=scheme,type,year&filter="
                + URLEncoder.encode(filter, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public long total(Site site, List<String> words) throws IOException, InterruptedException {
        return JSON.readTree(site.get(path(words)).body()).get(1).get(0).get(0).get(0).asLong();
    }

    private static String anySpelling(String word) {
        return Texts.spellings(word).stream()
                .map(spelling -> "said @ " + JSON.writeValueAsString(spelling))
                .collect(Collectors.joining(" || ", "(", ")"));
    }
}
