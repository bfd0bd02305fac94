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
    private static final int FEW_CONNECTIONS = 4;

    private final Options options;
    private final Stage stage;
    private final Report report;

    /// The figures of Akashi by what was asked.
    private final Map<String, Rounds.Figures> figures = new HashMap<>();

    private long searchMegabytes;

    Measured(Options options, Stage stage, Report report) {
        this.options = options;
        this.stage = stage;
        this.report = report;
    }

    int size() {
        return stage.size();
    }

    /// What Akashi needed.
    Rounds.Figures of(String what) {
        return figures.getOrDefault(
                what, new Rounds.Figures(Double.NaN, Double.NaN, Double.NaN, 0));
    }

    /// The memory of the platform without its database.
    long megabytes() {
        return searchMegabytes;
    }

    Measured all() throws Exception {
        report.section("%,d services".formatted(stage.size()));
        servedBesideNginx();
        searchedBesideOthers();
        publishing();
        bulk();
        memory();
        return this;
    }

    private Rounds rounds(int connections) {
        var pace = options.pace();
        return new Rounds(stage.work(), new Wrk.Load(connections, pace.seconds()), pace.rounds());
    }

    private void servedBesideNginx() throws Exception {
        var page = stage.pages().getFirst();
        var files = new LinkedHashMap<String, byte[]>();
        for (var path : stage.pages()) {
            files.put(path, body(path));
        }
        files.put(page + ".json", body(page + ".json"));
        files.put("/compared.html", body(stage.comparisons().getFirst()));
        var bulk = stage.akashi().packed(BULK);
        if (bulk.statusCode() == 200) {
            files.put(BULK, bulk.body());
        }
        if (!options.peers().contains("nginx") || !Nginx.isThere()) {
            report.note("nginx is not measured: it is not wanted or not installed.");
            report.notMeasured("pages beside nginx", "no nginx");
            return;
        }
        try (var nginx = Nginx.start(stage.work(), files)) {
            sameBytes(files, nginx);
            warmUp(List.of(page, page + ".json"));
            beside(nginx, new Row("hot page", List.of(page), List.of(page)), 2);
            var json = List.of(page + ".json");
            beside(nginx, new Row("hot JSON", json, json), 2);
            manyAtOnce(nginx, page);
            var pages = stage.pages();
            beside(nginx, new Row("cold page", pages, pages), 8);
            warmUp(stage.comparisons());
            beside(
                    nginx,
                    new Row("comparison", stage.comparisons(), List.of("/compared.html")),
                    12);
            if (files.containsKey(BULK)) {
                downloaded(nginx);
            }
        }
    }

    private static final String BULK = "/data/answers.csv";

    /// What is asked of Akashi, and what of a peer.
    private record Row(String name, List<String> ours, List<String> theirs) {}

    private void beside(Site nginx, Row row, double most) throws Exception {
        var both =
                rounds(CONNECTIONS)
                        .measure(stage.akashi().target(row.ours()), nginx.target(row.theirs()));
        report.atMost(
                row.name() + " / nginx, CPU at %,d".formatted(stage.size()),
                most,
                told(row.name(), both));
    }

    private void manyAtOnce(Site nginx, String page) throws Exception {
        var one = List.of(page);
        var both = rounds(MANY_CONNECTIONS).measure(stage.akashi().target(one), nginx.target(one));
        told("512 connections", both);
        var ours = of(both, "akashi");
        report.atMost(
                "512 connections / nginx, p99 at %,d".formatted(stage.size()),
                2,
                ours.p99Millis() / of(both, "nginx").p99Millis());
        report.isSo(
                "no errors at 512 connections at %,d".formatted(stage.size()),
                ours.errors() == 0,
                ours.errors() + " errors");
    }

    /// All answers as they lie packed on the disk.
    private void downloaded(Site nginx) throws Exception {
        var path = List.of(BULK);
        var load = new Wrk.Load(FEW_CONNECTIONS, options.pace().warmUpSeconds() / 2);
        new Rounds(stage.work(), load, 1).once(stage.akashi().packedTarget(path));
        var both =
                rounds(FEW_CONNECTIONS)
                        .measure(stage.akashi().packedTarget(path), nginx.target(path));
        report.atMost(
                "bulk download / nginx, CPU at %,d".formatted(stage.size()),
                2,
                told("bulk download, gzip", both));
    }

    private double told(String what, Map<String, Rounds.Figures> both) {
        double ours = cpu(both, "akashi");
        figures.put(what, of(both, "akashi"));
        both.forEach((who, one) ->
                report.row(
                        what,
                        who,
                        one,
                        who.equals("akashi")
                                ? ""
                                : "akashi / %s = %s"
                                        .formatted(who, Report.print(ours / one.cpuMicros()))));
        return both.containsKey("nginx") ? ours / cpu(both, "nginx") : Double.NaN;
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
            if (path.startsWith("/services/")
                    && !Arrays.equals(nginx.get(path).body(), body(path))) {
                throw new IOException(path + " is not the same at nginx and at Akashi");
            }
        }
    }

    private void warmUp(List<String> paths) throws Exception {
        warmUp(stage.akashi(), paths, CONNECTIONS);
    }

    private void warmUp(Site site, List<String> paths, int connections) throws Exception {
        var load = new Wrk.Load(connections, options.pace().warmUpSeconds());
        new Rounds(stage.work(), load, 1).once(site.target(paths));
    }

    private void searchedBesideOthers() throws Exception {
        var queries = stage.texts().queries();
        var asked = options.isScanned(stage.size()) ? scanned(queries) : unscanned(queries);
        warmUp(asked.paths(Sought.API));
        alone("top 20 and total", Sought.TOP, asked, CONNECTIONS);
        alone("search, total and facets", Sought.API, asked, CONNECTIONS);
        alone("search, one at a time", Sought.API, asked, 1);
        for (var name : List.of("groonga", "opensearch")) {
            beside(name, asked);
        }
        if (options.peers().contains("wordpress")) {
            report.note("WordPress is not measured: this benchmark does not set it up.");
        }
    }

    private Asked scanned(List<List<String>> queries) throws Exception {
        var scanned = stage.texts().scanAll(queries);
        int right = 0;
        for (int at = 0; at < queries.size(); at++) {
            right += Sought.API.total(stage.akashi(), queries.get(at)) == scanned.get(at) ? 1 : 0;
        }
        report.isSo(totals(), right == queries.size(), right + " of " + queries.size());
        return new Asked(queries, scanned, right == queries.size());
    }

    private Asked unscanned(List<List<String>> queries) {
        report.notMeasured(totals(), "reading all texts takes long; --scan does it");
        return new Asked(queries, List.of(), false);
    }

    private String totals() {
        return "totals equal a plain scan at %,d".formatted(stage.size());
    }

    /// @param scanned how many services each query has to find
    /// @param right whether Akashi finds as many
    private record Asked(List<List<String>> queries, List<Long> scanned, boolean right) {
        List<String> paths(Sought way) {
            return queries.stream().map(way::path).toList();
        }
    }

    private void alone(String what, Sought way, Asked asked, int connections) throws Exception {
        told(what, rounds(connections).measure(stage.akashi().target(asked.paths(way))));
    }

    private void beside(String name, Asked asked) throws Exception {
        var goal = "search / %s, CPU at %,d".formatted(name, stage.size());
        if (stage.size() > Options.MANY) {
            return;
        }
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
            for (int at = 0; at < asked.queries().size(); at++) {
                agreed +=
                        peer.total(site, asked.queries().get(at)) == asked.scanned().get(at)
                                ? 1
                                : 0;
            }
            var theirs = asked.queries().stream().map(peer::path).toList();
            warmUp(site, theirs, 1);
            var both =
                    rounds(1)
                            .measure(
                                    stage.akashi().target(asked.paths(Sought.API)),
                                    site.target(theirs));
            double ratio = cpu(both, "akashi") / cpu(both, name);
            report.row(
                    "search, one at a time",
                    name,
                    of(both, name),
                    "akashi / %s = %s; %d of %d totals right"
                            .formatted(name, Report.print(ratio), agreed, asked.queries().size()));
            judge(goal, ratio, asked.right());
        }
    }

    private void judge(String goal, double ratio, boolean right) {
        if (!right) {
            report.notMeasured(goal, "it counts only when all totals are right");
        } else if (stage.size() < Options.MANY) {
            report.notMeasured(
                    goal,
                    "judged at %,d services; here %s".formatted(Options.MANY, Report.print(ratio)));
        } else {
            report.atMost(goal, 0.1, ratio);
        }
    }

    private void publishing() throws Exception {
        var published = new Publishing(stage).once();
        report.note(
                "Publishing one service: shown after %d ms, %d of %d other pages changed, %s ms CPU of the platform and its database."
                        .formatted(
                                published.millis(),
                                published.othersChanged(),
                                published.others(),
                                Report.print(published.cpuMillis())));
        report.isSo(
                "publishing one service touches only that at %,d".formatted(stage.size()),
                published.othersChanged() == 0 && published.millis() <= 1000,
                "shown after %d ms, %d others changed"
                        .formatted(published.millis(), published.othersChanged()));
    }

    private void bulk() throws Exception {
        var goal = "bulk CSV beside Python at %,d".formatted(stage.size());
        if (!Bulk.canBe()) {
            report.notMeasured(goal, "no python3");
            return;
        }
        var result =
                new Bulk(stage.texts().schemes(), stage.texts().entries(), stage.work()).measured();
        report.note(
                "Bulk CSV of all answers of %,d services, %s MB, from memory to a file, the same bytes: akashi %s s, the csv module of Python %s s of CPU."
                        .formatted(
                                result.services(),
                                Report.print(result.megabytes()),
                                Report.print(result.ours()),
                                Report.print(result.pythons())));
        report.atLeast(goal, 3, result.times());
    }

    private void memory() {
        var process = stage.akashi().process().toHandle();
        searchMegabytes = Processes.ownMegabytes(process);
        report.note(
                "Memory (PSS): platform %,d MB, with its database %,d MB."
                        .formatted(searchMegabytes, Processes.megabytes(process)));
    }
}
