package jp.akashi.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import jp.akashi.cli.rehearsal.MortalYears;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Lets a register live through years, on a database of its own; with `--data` a rehearsal that was
/// stopped or killed goes on where it was.
final class RehearseYears {
    private static final String WISH = "rehearsal.txt";

    private RehearseYears() {}

    /// How long, how large, and by which dice.
    static final class Options {
        @Option(
                names = "--years",
                required = true,
                paramLabel = "N",
                description =
                        "Let a register live through N years instead, day by day, and check it every day.")
        int years;

        @Option(
                names = "--seed",
                paramLabel = "N",
                defaultValue = "1",
                description = "What happens in the years follows from it (default: 1).")
        long seed = 1;

        @Option(
                names = "--services",
                paramLabel = "N",
                defaultValue = "200",
                description = "How many services live through the years (default: 200).")
        int services = 200;

        @Option(
                names = "--progress",
                description = "Say each month how far it is, before the report.")
        boolean progress;

        int rehearse(Platform platform, Place place, CommandLine line) throws IOException {
            if (years < 1 || years > 5 || services < 1 || services > 2000) {
                throw new ParameterException(
                        line, "There are 1 to 5 years, and 1 to 2000 services.");
            }
            var wish = new Platform.Years(years, seed, services);
            var folder = place.folder(wish, line);
            try {
                boolean passed =
                        place.kill
                                ? killed(wish, folder, line)
                                : lived(platform, wish, folder, line);
                return passed ? 0 : 1;
            } finally {
                place.leave(folder, line);
            }
        }

        private boolean lived(
                Platform platform, Platform.Years wish, Path folder, CommandLine line) {
            var out = line.getOut();
            Consumer<LocalDate> told =
                    day -> {
                        if (progress && day.getDayOfMonth() == 1) {
                            out.println(day);
                            out.flush();
                        }
                    };
            try (var running = platform.start(settings(folder))) {
                return running.part(Platform.Living.class).live(wish, out, told);
            }
        }

        private static boolean killed(Platform.Years wish, Path folder, CommandLine line)
                throws IOException {
            var mortal = new MortalYears(folder.resolve("killed"), wish);
            var end = mortal.live(true);
            line.getOut().print(end);
            var whole = new MortalYears(folder.resolve("whole"), wish).live(false);
            boolean same = end.equals(whole) && !end.isEmpty();
            line.getOut()
                    .println(
                            "%s; the end is %s as in one go."
                                    .formatted(mortal.told(), same ? "the same" : "NOT the same"));
            return same;
        }
    }

    /// Where the data go, and whether they stay.
    record Place(@Nullable Path data, boolean keep, boolean kill) {
        /// An empty folder, or one where a rehearsal of the same wish was stopped.
        Path folder(Platform.Years wish, CommandLine line) throws IOException {
            if (data == null) {
                return Files.createTempDirectory("akashi-years");
            }
            Files.createDirectories(data);
            var mark = data.resolve(WISH);
            if (Files.exists(mark)) {
                if (!Files.readString(mark).equals(wish.toString())) {
                    throw new ParameterException(
                            line,
                            "%s holds another rehearsal: %s."
                                    .formatted(data, Files.readString(mark)));
                }
            } else {
                refuseFilled(data, line);
                Files.writeString(mark, wish.toString(), StandardCharsets.UTF_8);
            }
            return data.toAbsolutePath();
        }

        private static void refuseFilled(Path folder, CommandLine line) throws IOException {
            try (var inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new ParameterException(
                            line, folder + " is not empty: a rehearsal starts from nothing.");
                }
            }
        }

        void leave(Path folder, CommandLine line) throws IOException {
            if (keep || data != null) {
                line.getErr().println("The data are in " + folder);
            } else {
                RehearseCommand.remove(folder);
            }
        }
    }

    /// Never on a database that somebody works with, and nothing goes by the clock on the wall.
    private static Map<String, String> settings(Path folder) {
        return Map.of(
                "akashi.data", folder.toString(),
                "akashi.database.url", "",
                "akashi.rehearsal", "true",
                "akashi.background", "false",
                "akashi.ready.memory-mb", "0",
                "server.port", "0",
                "server.address", "127.0.0.1",
                "logging.level.root", "error",
                "logging.level.jp.akashi", "error");
    }
}
