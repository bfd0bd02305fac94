package jp.akashi.store;

import java.nio.file.Path;
import org.springframework.core.env.Environment;

/// Where data are kept on disk, beside the database.
public final class Folders {
    private Folders() {}

    /// What each node makes for itself, and may make anew (`akashi.data`).
    public static Path own(Environment environment) {
        return Path.of(environment.getProperty("akashi.data", "data"));
    }

    /// What is there once for all nodes: the stored documents and the daily copies of the register
    /// (`akashi.shared`).
    public static Path shared(Environment environment) {
        var shared = environment.getProperty("akashi.shared", "");
        return shared.isEmpty() ? own(environment) : Path.of(shared);
    }
}
