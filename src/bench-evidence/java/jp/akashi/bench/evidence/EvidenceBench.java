package jp.akashi.bench.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.akashi.schemefile.SchemeFiles;

/// Prints how often the checks on evidence are right, rule by rule, and how long they take.
public final class EvidenceBench {
    private static final List<String> OPTIONS = List.of("--wrong", "--quick");
    private static final int WRONG_USE = 2;
    private static final int ROUNDS = 21;
    private static final int QUICK = 5;

    private EvidenceBench() {}

    /// @param arguments the root of the project; `--wrong` lists every pair a check is wrong about,
    ///   `--quick` measures fewer rounds
    public static void main(String[] arguments) throws IOException {
        var given = List.of(arguments);
        for (var option : given.subList(1, given.size())) {
            if (!OPTIONS.contains(option)) {
                System.err.println("Unknown option '%s'; there are %s.".formatted(option, OPTIONS));
                System.exit(WRONG_USE);
            }
        }
        var schemes = SchemeFiles.builtIn().read().orThrow();
        var samples = Path.of(given.getFirst()).resolve("samples");
        for (var folder : List.of("evidence", "evidence-held-back")) {
            var quality = Quality.of(new LabelledSet(samples.resolve(folder), schemes));
            System.out.printf("samples/%s%n%s", folder, Told.of(quality));
            if (given.contains("--wrong")) {
                quality.wrong().forEach(one -> System.out.println(Told.of(one)));
            }
            System.out.println();
        }
        int rounds = given.contains("--quick") ? QUICK : ROUNDS;
        new Speed(samples.resolve("asp-saas-ai"), schemes, rounds)
                .all()
                .forEach(System.out::println);
    }
}
