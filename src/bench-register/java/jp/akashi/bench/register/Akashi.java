package jp.akashi.bench.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Akashi itself, as it is shipped, with a register of made-up services and a database of its own.
final class Akashi {
    /// Little, so that pages fall out of it.
    static final int READY_MB = 16;

    private static final int CORE = 0;

    private Akashi() {}

    /// @param jar the platform as `./akashi` built it
    static Site start(Path jar, Path data, int services) throws IOException, InterruptedException {
        int port = Site.freePort();
        Files.createDirectories(data);
        var process =
                Processes.start(
                        CORE,
                        data.resolve("log"),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-Dakashi.demo.services=" + services,
                        "-Dakashi.demo.road=false",
                        "-Dakashi.ready.memory-mb=" + READY_MB,
                        "-jar",
                        jar.toString(),
                        "serve",
                        "--demo",
                        "--port",
                        "" + port,
                        "--data",
                        data.resolve("data").toString());
        return new Site("akashi", process, Site.on(port))
                .awaited("/about", Duration.ofSeconds(120 + services / 10));
    }
}
