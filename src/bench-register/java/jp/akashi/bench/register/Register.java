package jp.akashi.bench.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.akashi.kernel.Tokyo;
import jp.akashi.schemefile.SchemeFiles;

/// Measures the register beside its peers and says which goals hold. What is compared is the CPU
/// time of whole process trees: servers on one core, who asks on another, in turn, the middle of
/// some rounds, and only where the answers are the same.
public final class Register {
    private static final int WRONG_USE = 2;
    private static final int MISSING = 3;

    private Register() {}

    /// @param arguments the folder of the built platform, a folder to work in, then the options
    public static void main(String[] arguments) throws Exception {
        try {
            System.exit(run(arguments));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(WRONG_USE);
        }
    }

    private static int run(String[] arguments) throws Exception {
        var given = List.of(arguments);
        var options = Options.read(given.subList(2, given.size()).toArray(String[]::new));
        var place = new Place(Path.of(given.get(0), "akashi.jar"), Path.of(given.get(1)));
        for (var tool : List.of("taskset", "wrk")) {
            if (!Processes.isThere(tool)) {
                System.err.println(
                        "The measurement needs "
                                + tool
                                + ": install the packages util-linux and wrk.");
                return MISSING;
            }
        }
        measure(options, place);
        return 0;
    }

    /// @param jar the platform
    /// @param work what is made meanwhile
    record Place(Path jar, Path work) {}

    private static void measure(Options options, Place place) throws Exception {
        var report = new Report();
        report.title("Akashi's register, measured " + LocalDate.now(Tokyo.ZONE));
        report.note(Machine.told());
        var schemes = SchemeFiles.builtIn().read().orThrow();
        var sizes = new ArrayList<Measured>();
        for (int services : options.services()) {
            var work = fresh(place.work().resolve("register-" + services)).toAbsolutePath();
            var filled = Filled.of(options, services, work);
            var texts = Texts.of(schemes, services, filled.day());
            try (var akashi = filled.serve(place.jar())) {
                var stage = new Stage(akashi, texts, filled.folder().resolve("data"), work);
                sizes.add(new Measured(options, stage, report).all());
            }
        }
        Growth.told(sizes, report);
        report.end();
        if (options.markdown() != null) {
            report.write(options.markdown());
        }
    }

    private static Path fresh(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
