package jp.akashi.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Starts the platform, looks at a few pages and stops it: what the JVM sees meanwhile, it keeps
/// ready for the starts to come (`-XX:AOTCacheOutput`).
@Command(name = "train", hidden = true)
final class TrainCommand implements Callable<Integer> {
    private static final List<String> PAGES =
            List.of("/", "/services", "/login", "/verify", "/about");

    private final Platform platform;

    TrainCommand(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var running = platform.start(Map.of("server.port", "0"));
                var browser = HttpClient.newHttpClient()) {
            for (var page : PAGES) {
                var address = URI.create("http://127.0.0.1:%d%s".formatted(running.port(), page));
                browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            }
        }
        return 0;
    }
}
