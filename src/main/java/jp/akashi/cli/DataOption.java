package jp.akashi.cli;

import java.nio.file.Path;
import jp.akashi.store.OpenedDatabase;
import jp.akashi.store.keys.KeySource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The folder of the data that a command is about.
final class DataOption {
    private static final String FOLDER = "AKASHI_DATA";
    private static final String SHARED = "AKASHI_SHARED";

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where data are kept (default: data, demo: data-demo).")
    private @Nullable String data;

    @Option(names = "--demo", description = "The data of the demo.")
    private boolean demo;

    Path folder() {
        var usual = System.getenv().getOrDefault(FOLDER, "data");
        return Path.of(data != null ? data : demo ? "data-demo" : usual);
    }

    /// The folder of the stored files, which all nodes share.
    Path files() {
        return filesOf(folder());
    }

    /// The folder of the stored files of a platform whose data are kept in a folder.
    static Path filesOf(Path data) {
        var shared = System.getenv().getOrDefault(SHARED, "");
        return (shared.isEmpty() ? data : Path.of(shared)).resolve("files");
    }

    /// Where the master key of the data is.
    KeySource keys() {
        return KeySource.of(System.getenv("AKASHI_KEY"), folder());
    }

    OpenedDatabase open() {
        return OpenedDatabase.of(folder(), System.getenv("AKASHI_DATABASE_URL"));
    }
}
