package jp.akashi.bench.register;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/// A server that was started to be measured.
record Site(String name, Process process, URI address) implements AutoCloseable {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PAUSE = Duration.ofMillis(200);

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static URI on(int port) {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /// Waits until a path is answered.
    Site awaited(String path, Duration longest) throws IOException, InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (get(path).statusCode() < 500) {
                    return this;
                }
            } catch (ConnectException notYet) {
                // it is still starting
            }
            Thread.sleep(PAUSE);
        }
        close();
        throw new IOException(name + " did not start within " + longest);
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .timeout(Duration.ofMinutes(2))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    void send(String method, String path, String json) throws IOException, InterruptedException {
        var response =
                CLIENT.send(
                        HttpRequest.newBuilder(address.resolve(path))
                                .header("Content-Type", "application/json")
                                .timeout(Duration.ofMinutes(5))
                                .method(method, HttpRequest.BodyPublishers.ofString(json))
                                .build(),
                        BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(path + " is answered with " + response.body());
        }
    }

    /// Packed, as it is told that it may be.
    HttpResponse<byte[]> packed(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Accept-Encoding", "gzip")
                        .timeout(Duration.ofMinutes(2))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    Rounds.Target target(List<String> paths) {
        return new Rounds.Target(name, process.toHandle(), new Wrk.Asked(address, paths, false));
    }

    /// Asked for what may come packed.
    Rounds.Target packedTarget(List<String> paths) {
        return new Rounds.Target(name, process.toHandle(), new Wrk.Asked(address, paths, true));
    }

    @Override
    public void close() {
        Processes.stop(process);
    }
}
