package jp.akashi.cli.rehearsal;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// A platform that dies at any moment, with people at work on it, and comes back; who asks for it
/// meanwhile waits. Of three deaths one is the server's (SIGKILL), one its database's, and one is
/// both.
final class CrashingSite implements Site, AutoCloseable {
    private static final int KINDS = 3;

    private final Path data;
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger deaths = new AtomicInteger();
    private Child child;
    private int crashes;

    CrashingSite(Path data) {
        this.data = data;
        child = Child.start(data, List.of());
    }

    @Override
    public synchronized URI address() {
        return child.address();
    }

    @Override
    public synchronized List<String> remarks() {
        return child.remarks();
    }

    @Override
    public void acknowledged() {
        acknowledged.incrementAndGet();
    }

    int steps() {
        return acknowledged.get();
    }

    /// How often it died and is back; who asks while it is on its way back waits.
    synchronized int crashes() {
        return crashes;
    }

    /// How often it began to die.
    int deaths() {
        return deaths.get();
    }

    /// Kills what runs now, without any lock, as a power cut would.
    void crash() {
        int kind = crashes() % KINDS;
        deaths.incrementAndGet();
        var running = running();
        if (kind != 1) {
            running.kill();
        }
        if (kind != 0) {
            Child.killDatabase(data);
        }
        restart(running);
    }

    private synchronized Child running() {
        return child;
    }

    private synchronized void restart(Child dead) {
        dead.kill();
        child = Child.start(data, List.of());
        crashes++;
    }

    @Override
    public void close() {
        running().stop();
    }
}
