package jp.akashi.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.akashi.cli.rehearsal.MortalSite;
import jp.akashi.cli.rehearsal.Rehearsal;
import jp.akashi.cli.rehearsal.Site;
import jp.akashi.kernel.SchemeId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Walks the good sample through a platform started for it, as all four actors.
@Command(
        name = "rehearse",
        description =
                "Walk the sample application through the real pages as all four actors, on a database of its own.",
        mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {
    private final Platform platform;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description =
                    "Where the data of the rehearsal go, an empty folder (default: a temporary one).")
    private @Nullable Path data;

    @Option(names = "--keep", description = "Keep the data when it is over.")
    private boolean keep;

    @Option(
            names = "--kill",
            description =
                    "Kill the server (SIGKILL) after acknowledged steps and start it again: none may be lost.")
    private boolean kill;

    @ArgGroup private @Nullable Which which;

    /// Which schemes are rehearsed.
    private static final class Which {
        @Option(
                names = "--scheme",
                paramLabel = "ID",
                description =
                        "The scheme whose sample walks; several walk one after the other, straight through.")
        private List<String> named = List.of();

        @Option(names = "--all", description = "The samples of all schemes walk, straight through.")
        private boolean all;

        /// Empty for all.
        List<SchemeId> schemes() {
            return named.stream().map(SchemeId::new).toList();
        }
    }

    @Spec private CommandSpec spec = CommandSpec.create();

    RehearseCommand(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() throws IOException {
        refuseUnknown();
        var folder = data == null ? Files.createTempDirectory("akashi-rehearsal") : empty(data);
        var out = spec.commandLine().getOut();
        try {
            boolean passed = kill ? walkAndKill(folder) : walk(folder);
            return passed ? 0 : 1;
        } finally {
            if (keep || data != null) {
                out.println("The data are in " + folder);
            } else {
                remove(folder);
            }
        }
    }

    private void refuseUnknown() {
        var known = Rehearsal.schemes();
        var unknown =
                which == null
                        ? Optional.<SchemeId>empty()
                        : which.schemes().stream().filter(id -> !known.contains(id)).findFirst();
        unknown.ifPresent(id -> {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no sample of '%s', only of %s.".formatted(id, known));
        });
    }

    private Path empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new ParameterException(
                        spec.commandLine(),
                        folder + " is not empty: a rehearsal starts from nothing.");
            }
        }
        return folder.toAbsolutePath();
    }

    private boolean walk(Path folder) {
        try (var running = platform.start(settings(folder))) {
            return walk(new RunningSite(running));
        }
    }

    /// Never on a database that somebody works with.
    private static Map<String, String> settings(Path folder) {
        return Map.of(
                "akashi.data", folder.toString(),
                "akashi.database.url", "",
                "server.port", "0",
                "server.address", "127.0.0.1",
                "logging.level.root", "error",
                "logging.level.jp.akashi", "warn");
    }

    private boolean walk(Site site) {
        var rehearsal = new Rehearsal(site, spec.commandLine().getOut());
        return which == null ? rehearsal.walk() : rehearsal.walk(which.schemes());
    }

    private boolean walkAndKill(Path folder) {
        var out = spec.commandLine().getOut();
        try (var site = new MortalSite(folder.resolve("data"))) {
            boolean passed = walk(site);
            out.println("%s, %d lost steps".formatted(site.told(), passed ? 0 : 1));
            return passed;
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (var found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (var path : all) {
            Files.deleteIfExists(path);
        }
    }

    /// A platform in this process.
    private record RunningSite(Platform.Running running) implements Site {
        @Override
        public URI address() {
            return URI.create("http://127.0.0.1:" + running.port());
        }

        @Override
        public List<String> remarks() {
            return running.remarks();
        }
    }
}
