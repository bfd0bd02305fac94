package jp.akashi.store.embedded;

import java.nio.file.Path;
import java.util.Map;

/// Where a database lives and how it differs from ours.
///
/// @param home the folder of its data
/// @param binaries where PostgreSQL is unpacked to; several databases may share it
/// @param parameters PostgreSQL's own settings besides ours
public record Settings(Path home, Path binaries, Map<String, String> parameters) {
    public Settings {
        parameters = Map.copyOf(parameters);
    }

    public static Settings in(Path home) {
        return new Settings(home, home, Map.of());
    }
}
