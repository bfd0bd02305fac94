package jp.akashi.cli.rehearsal;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/// A platform that is killed (SIGKILL) right after it acknowledged a change, and started again on
/// the same data; every second time its database is killed with it. It dies of the first change in
/// each part of the procedure, and of every so many after that.
public final class MortalSite implements Site, AutoCloseable {
    private static final int EVERY = 25;

    private final Path data;
    private final List<String> options;
    private Child child;
    private int sinceBegin;
    private int acknowledged;
    private int kills;
    private int restarts;

    /// @param options what the platform is started with, as options of `serve`
    public MortalSite(Path data, List<String> options) {
        this.data = data;
        this.options = List.copyOf(options);
        child = Child.start(data, this.options);
    }

    @Override
    public URI address() {
        return child.address();
    }

    @Override
    public List<String> remarks() {
        return child.remarks();
    }

    @Override
    public void begins() {
        sinceBegin = 0;
    }

    @Override
    public void acknowledged() {
        acknowledged++;
        if (sinceBegin++ % EVERY == 0) {
            kill();
            child = Child.start(data, options);
            restarts++;
        }
    }

    private void kill() {
        child.kill();
        kills++;
        if (kills % 2 == 0) {
            Child.killDatabase(data);
        }
    }

    public int kills() {
        return kills;
    }

    /// How often it was killed and came back, in one line.
    public String told() {
        return "%d acknowledged steps, %d kills (every second one with the database), %d restarts"
                .formatted(acknowledged, kills, restarts);
    }

    @Override
    public void close() {
        child.stop();
    }
}
