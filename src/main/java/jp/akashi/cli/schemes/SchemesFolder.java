package jp.akashi.cli.schemes;

import java.nio.file.Path;
import java.util.Optional;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The schemes a command works with: those of a folder, or those the platform carries with it.
final class SchemesFolder {
    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            defaultValue = "${env:AKASHI_SCHEMES}",
            description =
                    "The folder of the schemes' data (default: AKASHI_SCHEMES, or the schemes the platform carries).")
    private @Nullable Path folder;

    Optional<Path> folder() {
        return Optional.ofNullable(folder).filter(path -> !path.toString().isEmpty());
    }

    /// @throws jp.akashi.schemefile.BrokenSchemes when they have faults
    Schemes read() {
        return files(folder()).read().orThrow();
    }

    static SchemeFiles files(Optional<Path> folder) {
        return folder.map(SchemeFiles::in).orElseGet(SchemeFiles::builtIn);
    }
}
