package jp.akashi.bench.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Akashi itself, as it is shipped, with a register of made-up services and a database of its own.
///
/// @param jar the platform as `./akashi` built it
/// @param folder where its data and its log are
record Akashi(Path jar, Path folder) {
    /// Little, so that pages fall out of it.
    static final int READY_MB = 16;

    private static final int CORE = 0;
    private static final int BUSY_PERCENT = 5;
    private static final int LOOKS = 90;
    private static final Duration LOOK = Duration.ofSeconds(1);

    Path data() {
        return folder.resolve("data");
    }

    private Path log() {
        return folder.resolve("log");
    }

    /// Publishes the services and makes their index, on all cores, and stops.
    void fill(int services) throws IOException, InterruptedException {
        Files.createDirectories(data());
        var command = command(services, services, "-Xmx2g", "-XX:+UseParallelGC");
        var process = Processes.start(log(), command);
        try (var site = site(process, command)) {
            var longest = Duration.ofSeconds(120 + services / 10);
            var told = Thread.ofVirtual().start(() -> tell(process));
            await(site, longest);
            told.interrupt();
        }
    }

    /// Hands on how far it is.
    private void tell(Process process) {
        long told = 0;
        try {
            while (process.isAlive()) {
                Thread.sleep(LOOK.multipliedBy(5));
                try (var lines = Files.lines(log())) {
                    var news = lines.filter(line -> line.contains(" services are ")).toList();
                    news.stream().skip(told).forEach(System.err::println);
                    told = news.size();
                }
            }
        } catch (IOException | InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /// Serves on one core what was filled before.
    ///
    /// @param fresh how many services are made when it is started
    Site serve(int services, int fresh) throws IOException, InterruptedException {
        Files.createDirectories(data());
        var command = command(services, fresh, services > Options.MANY ? "-Xmx1200m" : "-Xmx1g");
        var process = Processes.start(CORE, log(), command.toArray(String[]::new));
        var site = site(process, command);
        await(site, Duration.ofSeconds(120 + services / 1000));
        return site;
    }

    private static Site site(Process process, List<String> command) {
        int port = Integer.parseInt(command.get(command.indexOf("--port") + 1));
        return new Site("akashi", process, Site.on(port));
    }

    private void await(Site site, Duration longest) throws IOException, InterruptedException {
        site.awaited("/about", longest);
        Processes.adopt(
                site.process().toHandle(), data().resolve("database").resolve("postmaster.pid"));
        awaitIndex(site, longest);
        awaitQuiet(site);
    }

    private static void awaitIndex(Site site, Duration longest)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (!Sought.isComplete(site)) {
            if (System.nanoTime() > end) {
                throw new IOException("The index was not made within " + longest);
            }
            Thread.sleep(LOOK.dividedBy(4));
        }
    }

    /// Until it has done what is done at the start, or has had time enough for it.
    private static void awaitQuiet(Site site) throws InterruptedException {
        var process = site.process().toHandle();
        int quiet = 0;
        for (int look = 0; look < LOOKS && quiet < 2; look++) {
            long before = Processes.cpuMicros(process);
            Thread.sleep(LOOK);
            long percent = (Processes.cpuMicros(process) - before) * 100 / (LOOK.toNanos() / 1000);
            quiet = percent < BUSY_PERCENT ? quiet + 1 : 0;
        }
    }

    /// What is kept in the background of a register larger than the one the goals are of is not
    /// what is measured.
    private List<String> command(int services, int fresh, String... memory) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(memory));
        Stream.of(System.getenv().getOrDefault("AKASHI_JAVA_OPTS", "").split("\\s+"))
                .filter(option -> !option.isEmpty())
                .forEach(command::add);
        command.addAll(
                List.of(
                        "-Dakashi.demo.services=" + fresh,
                        "-Dakashi.demo.road=false",
                        "-Dakashi.background=" + (services <= Options.MANY),
                        "-Dakashi.ready.memory-mb=" + READY_MB,
                        "-jar",
                        jar.toString(),
                        "serve",
                        "--demo",
                        "--port",
                        "" + Site.freePort(),
                        "--data",
                        data().toString()));
        return command;
    }
}
