package jp.akashi.bench.register;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Everything measured of a register of one size.
final class Measured {
    private static final int CONNECTIONS = 32;
    private static final int MANY_CONNECTIONS = 512;
    private static final int ENOUGH_QUERIES = 200;

    private final Options options;
    private final Stage stage;
    private final Report report;

    /// The CPU time of one request by what was asked.
    private final Map<String, Double> costs = new HashMap<>();

    Measured(Options options, Stage stage, Report report) {
        this.options = options;
        this.stage = stage;
        this.report = report;
    }

    int size() {
        return stage.size();
    }

    double cost(String what) {
        return costs.getOrDefault(what, Double.NaN);
    }

    Measured all() throws Exception {
        report.note("");
        report.note("%,d services".formatted(stage.size()));
        report.head();
        servedBesideNginx();
        searchedBesideOthers();
        publishing();
        bulk();
        memory();
        return this;
    }

    private Rounds rounds(int connections) {
        return new Rounds(stage.work(), new Wrk.Load(connections, options.seconds()));
    }

    private void servedBesideNginx() throws Exception {
        var page = stage.pages().getFirst();
        var files = new LinkedHashMap<String, byte[]>();
        for (var path : stage.pages()) {
            files.put(path, body(path));
        }
        files.put(page + ".json", body(page + ".json"));
        files.put("/compared.html", body(stage.comparisons().getFirst()));
        if (!options.peers().contains("nginx") || !Nginx.isThere()) {
            report.note("nginx is not measured: it is not wanted or not installed.");
            report.notMeasured("pages beside nginx", "no nginx");
            return;
        }
        try (var nginx = Nginx.start(stage.work(), files)) {
            sameBytes(files, nginx);
            warmUp(List.of(page, page + ".json"));
            beside(nginx, new Row("hot page", List.of(page), List.of(page)), 2, "hot page");
            var json = List.of(page + ".json");
            beside(nginx, new Row("hot JSON", json, json), 2, "hot JSON");
            manyAtOnce(nginx, page);
            var pages = stage.pages();
            beside(nginx, new Row("cold page", pages, pages), 8, "cold page");
            warmUp(stage.comparisons());
            beside(
                    nginx,
                    new Row(
                            "comparison of three, again",
                            stage.comparisons(),
                            List.of("/compared.html")),
                    12,
                    "comparison");
        }
    }

    /// What is asked of Akashi, and what of a peer.
    private record Row(String name, List<String> ours, List<String> theirs) {}

    private void beside(Site nginx, Row row, double most, String goal) throws Exception {
        var figures =
                rounds(CONNECTIONS)
                        .measure(stage.akashi().target(row.ours()), nginx.target(row.theirs()));
        double ratio = told(row.name(), figures);
        costs.put(goal, cpu(figures, "akashi"));
        report.atMost(goal + " / nginx, CPU at " + stage.size(), most, ratio);
    }

    private void manyAtOnce(Site nginx, String page) throws Exception {
        var one = List.of(page);
        var figures =
                rounds(MANY_CONNECTIONS).measure(stage.akashi().target(one), nginx.target(one));
        told("512 connections", figures);
        var ours = of(figures, "akashi");
        report.atMost(
                "512 connections / nginx, p99 at " + stage.size(),
                2,
                ours.p99Millis() / of(figures, "nginx").p99Millis());
        report.isSo("no errors at 512 connections", ours.errors() == 0, ours.errors() + " errors");
    }

    private double told(String what, Map<String, Rounds.Figures> figures) {
        double ours = cpu(figures, "akashi");
        figures.forEach((who, one) ->
                report.row(
                        what,
                        who,
                        one,
                        who.equals("akashi")
                                ? ""
                                : "akashi / %s = %s"
                                        .formatted(who, Report.print(ours / one.cpuMicros()))));
        return figures.containsKey("nginx") ? ours / cpu(figures, "nginx") : Double.NaN;
    }

    private static double cpu(Map<String, Rounds.Figures> figures, String who) {
        return of(figures, who).cpuMicros();
    }

    private static Rounds.Figures of(Map<String, Rounds.Figures> figures, String who) {
        return Objects.requireNonNull(figures.get(who), who);
    }

    private byte[] body(String path) throws IOException, InterruptedException {
        var response = stage.akashi().get(path);
        if (response.statusCode() != 200) {
            throw new IOException(path + " is answered with " + response.statusCode());
        }
        return response.body();
    }

    private void sameBytes(Map<String, byte[]> files, Site nginx) throws Exception {
        for (var path : files.keySet()) {
            if (!path.equals("/compared.html")
                    && !Arrays.equals(nginx.get(path).body(), body(path))) {
                throw new IOException(path + " is not the same at nginx and at Akashi");
            }
        }
    }

    private void warmUp(List<String> paths) throws Exception {
        var load = new Wrk.Load(CONNECTIONS, options.warmUpSeconds());
        new Rounds(stage.work(), load).once(stage.akashi().target(paths));
    }

    private void searchedBesideOthers() throws Exception {
        var queries = stage.texts().queries();
        var way = Sought.hasApi(stage.akashi()) ? Sought.API : Sought.PAGE;
        int right = 0;
        for (var words : queries) {
            right += way.total(stage.akashi(), words) == stage.texts().scan(words) ? 1 : 0;
        }
        report.note(
                "akashi (%s): %d of %d totals equal a plain scan"
                        .formatted(way == Sought.API ? "API" : "page", right, queries.size()));
        report.isSo(
                "totals equal a plain scan at " + stage.size(),
                right == ENOUGH_QUERIES,
                right + " of " + queries.size());
        var paths = queries.stream().map(way::path).toList();
        warmUp(paths);
        var ours = rounds(1).measure(stage.akashi().target(paths));
        costs.put("search", cpu(ours, "akashi"));
        report.row("search, total and facets", "akashi", of(ours, "akashi"), "");
        for (var name : List.of("groonga", "opensearch")) {
            beside(name, new Queries(queries, paths, right));
        }
        wordpress();
    }

    private void wordpress() {
        if (options.peers().contains("wordpress")) {
            report.note("WordPress is not measured: this benchmark does not set it up.");
        }
    }

    /// @param ours how Akashi is asked
    /// @param right how many totals of Akashi are
    private record Queries(List<List<String>> words, List<String> ours, int right) {}

    private void beside(String name, Queries asked) throws Exception {
        var queries = asked.words();
        var goal = "search / " + name + ", CPU at " + stage.size();
        var peer =
                options.peers().contains(name)
                        ? Peers.find(name, stage.work().resolveSibling("."))
                        : null;
        if (peer == null) {
            report.note(name + " is not measured: it is not wanted or not installed.");
            report.notMeasured(goal, "no " + name);
            return;
        }
        try (var site = peer.start(stage.work().resolve(name), stage.texts())) {
            int agreed = 0;
            for (var words : queries) {
                agreed += peer.total(site, words) == stage.texts().scan(words) ? 1 : 0;
            }
            var theirs = queries.stream().map(peer::path).toList();
            var warm = new Wrk.Load(1, options.warmUpSeconds());
            new Rounds(stage.work(), warm).once(site.target(theirs));
            var figures =
                    rounds(1).measure(stage.akashi().target(asked.ours()), site.target(theirs));
            double ratio = cpu(figures, "akashi") / cpu(figures, name);
            report.row(
                    "search, total and facets",
                    name,
                    of(figures, name),
                    "akashi / %s = %s; %d of %d totals right"
                            .formatted(name, Report.print(ratio), agreed, queries.size()));
            if (asked.right() == queries.size()) {
                report.atMost(goal, 0.1, ratio);
            } else {
                report.notMeasured(goal, "it counts only when all totals are right");
            }
        }
    }

    private void publishing() throws Exception {
        var published = new Publishing(stage).once();
        report.note(
                "publishing one service: shown after %d ms, %d of %d other pages changed, %s ms CPU"
                        .formatted(
                                published.millis(),
                                published.othersChanged(),
                                published.others(),
                                Report.print(published.cpuMillis())));
        report.isSo(
                "publishing one service touches only that at " + stage.size(),
                published.othersChanged() == 0 && published.millis() <= 1000,
                "shown after %d ms, %d others changed"
                        .formatted(published.millis(), published.othersChanged()));
    }

    private void bulk() throws Exception {
        if (!Bulk.canBe()) {
            report.notMeasured("bulk CSV beside Python at " + stage.size(), "no python3");
            return;
        }
        var result =
                new Bulk(stage.texts().schemes(), stage.texts().entries(), stage.work()).measured();
        report.note(
                "bulk CSV of %s MB: akashi %s s, Python's csv module %s s of CPU"
                        .formatted(
                                Report.print(result.megabytes()),
                                Report.print(result.ours()),
                                Report.print(result.pythons())));
        report.atLeast("bulk CSV beside Python at " + stage.size(), 3, result.times());
    }

    private void memory() {
        long megabytes = Processes.megabytes(stage.akashi().process().toHandle());
        report.note("memory of Akashi and its database (PSS): %,d MB".formatted(megabytes));
    }
}
