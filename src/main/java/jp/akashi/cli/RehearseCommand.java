package jp.akashi.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.akashi.cli.rehearsal.Crashes;
import jp.akashi.cli.rehearsal.MortalSite;
import jp.akashi.cli.rehearsal.Rehearsal;
import jp.akashi.cli.rehearsal.Site;
import jp.akashi.kernel.SchemeId;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
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

    @Option(
            names = "--crashes",
            paramLabel = "N",
            description =
                    "Kill the server, its database or both N times at random moments while several applications are carried down the road: nothing acknowledged may be lost or done twice.")
    private int crashes;

    @Option(
            names = "--schemes",
            paramLabel = "FOLDER",
            description = "The schemes' data in place of those the platform carries.")
    private @Nullable Path schemes;

    @ArgGroup(exclusive = false)
    private RehearseYears.Options lived = new RehearseYears.Options();

    @ArgGroup private Which which = new Which();

    /// Which samples are rehearsed; without a word the usual one.
    private static final class Which {
        @Option(names = "--all", description = "The samples of all schemes, straight through.")
        private boolean all;

        @ArgGroup(exclusive = false)
        private Named named = new Named();
    }

    /// Several walk one after the other, straight through.
    private static final class Named {
        @Option(
                names = "--scheme",
                paramLabel = "ID",
                description = "The sample of this scheme; several may be named.")
        private List<String> schemes = List.of();

        @Option(
                names = "--sample",
                paramLabel = "FOLDER",
                description =
                        "The sample in this folder: application.xlsx, with its documents in evidence.")
        private List<Path> folders = List.of();

        boolean isEmpty() {
            return schemes.isEmpty() && folders.isEmpty();
        }
    }

    @Spec private CommandSpec spec = CommandSpec.create();

    RehearseCommand(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() throws IOException {
        if (lived.years > 0) {
            return lived.rehearse(
                    platform, new RehearseYears.Place(data, keep, kill), spec.commandLine());
        }
        var inUse = files().read().orThrow();
        refuseUnknown(inUse);
        var folder = data == null ? Files.createTempDirectory("akashi-rehearsal") : empty(data);
        var out = spec.commandLine().getOut();
        try {
            if (crashes > 0) {
                return crash(folder, inUse);
            }
            boolean passed = kill ? walkAndKill(folder, inUse) : walk(folder, inUse);
            return passed ? 0 : 1;
        } finally {
            if (keep || data != null) {
                out.println("The data are in " + folder);
            } else {
                remove(folder);
            }
        }
    }

    private SchemeFiles files() {
        return schemes == null ? SchemeFiles.builtIn() : SchemeFiles.in(schemes);
    }

    private void refuseUnknown(Schemes inUse) {
        var known = Rehearsal.rehearsable(inUse);
        for (var id : named()) {
            if (!known.contains(id)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "There is no sample of '%s', only of %s.".formatted(id, known));
            }
        }
    }

    private List<SchemeId> named() {
        return which.named.schemes.stream().map(SchemeId::new).toList();
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

    private boolean walk(Path folder, Schemes inUse) {
        try (var running = platform.start(settings(folder))) {
            return walk(new RunningSite(running), inUse);
        }
    }

    private boolean walk(Site site, Schemes inUse) {
        var rehearsal = new Rehearsal(site, spec.commandLine().getOut(), inUse);
        return which.all || !which.named.isEmpty()
                ? rehearsal.walk(named(), which.named.folders)
                : rehearsal.walk();
    }

    /// Never on a database that somebody works with.
    private Map<String, String> settings(Path folder) {
        var settings =
                new HashMap<>(
                        Map.of(
                                "akashi.data", folder.toString(),
                                "akashi.database.url", "",
                                "server.port", "0",
                                "server.address", "127.0.0.1",
                                "logging.level.root", "error",
                                "logging.level.jp.akashi", "warn"));
        if (schemes != null) {
            settings.put("akashi.schemes", schemes.toString());
        }
        return settings;
    }

    private boolean walkAndKill(Path folder, Schemes inUse) {
        var out = spec.commandLine().getOut();
        var options = schemes == null ? List.<String>of() : List.of("--schemes", schemes + "");
        try (var site = new MortalSite(folder.resolve("data"), options)) {
            boolean passed = walk(site, inUse);
            out.println("%s, %d lost steps".formatted(site.told(), passed ? 0 : 1));
            return passed;
        }
    }

    /// Afterwards the chain of the journal has to be whole.
    private int crash(Path folder, Schemes inUse) {
        var out = spec.commandLine().getOut();
        var place = folder.resolve("data");
        try {
            boolean passed = new Crashes(place, inUse, lived.seed).run(crashes, out);
            int chain =
                    spec.commandLine()
                            .getParent()
                            .execute("journal", "verify", "--data", place.toString());
            return passed ? chain : 1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    static void remove(Path folder) throws IOException {
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
