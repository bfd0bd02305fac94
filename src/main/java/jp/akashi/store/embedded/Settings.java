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

    /// A database with its programs beside its data; or with those of a folder that this process
    /// was started with (`-Djp.akashi.programs=`), where many databases are made and thrown away.
    public static Settings in(Path home) {
        var shared = System.getProperty("jp.akashi.programs", "");
        return new Settings(home, shared.isEmpty() ? home : Path.of(shared), Map.of());
    }
}
