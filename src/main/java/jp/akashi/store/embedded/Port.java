package jp.akashi.store.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/// A free port of this machine, the same as last time when it still is free.
final class Port {
    private static final int ANY = 0;

    private Port() {}

    static int remembered(Path file) throws IOException {
        var last = Files.exists(file) ? Files.readString(file).strip() : "";
        return last.matches("\\d{4,5}") && isFree(Integer.parseInt(last))
                ? Integer.parseInt(last)
                : fresh();
    }

    static int fresh() throws IOException {
        try (var socket = new ServerSocket(ANY, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException | IllegalArgumentException taken) {
            return false;
        }
    }
}
