package jp.akashi.cli.schemes;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.Fault;
import jp.akashi.schemefile.Loaded;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reads the schemes' data as the platform does, and says what is in it or all that is wrong.
@Command(
        name = "check",
        description = "Check the schemes' data; every fault is printed with its file and line.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no fault", "1:faults; all are printed"})
final class SchemesCheck implements Callable<Integer> {
    private static final int FAULTY = 1;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            defaultValue = "${env:AKASHI_SCHEMES}",
            description =
                    "The folder of the schemes' data (default: AKASHI_SCHEMES, or the schemes the platform carries).")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        var chosen = Optional.ofNullable(folder).filter(path -> !path.toString().isEmpty());
        var out = spec.commandLine().getOut();
        try {
            return switch (SchemesFolder.files(chosen).read()) {
                case Loaded.Ok(var schemes) -> {
                    print(schemes, out);
                    yield 0;
                }
                case Loaded.Faulty(var faults) -> {
                    print(faults, chosen, out);
                    yield FAULTY;
                }
            };
        } finally {
            out.flush();
        }
    }

    private static void print(Schemes schemes, PrintWriter out) {
        int width = schemes.all().stream().mapToInt(SchemesCheck::width).max().orElse(1);
        schemes.all().forEach(scheme -> out.println(line(scheme, width)));
        var editions =
                schemes.all().stream().flatMap(scheme -> scheme.editions().stream()).toList();
        out.println(
                "%s, %s, 0 faults"
                        .formatted(
                                counted(editions.size(), "edition"),
                                counted(
                                        editions.stream().mapToInt(e -> e.rows().size()).sum(),
                                        "row")));
    }

    private static int width(Scheme scheme) {
        return scheme.id().value().length();
    }

    private static String line(Scheme scheme, int width) {
        return ("%-" + width + "s  %s")
                .formatted(
                        scheme.id(),
                        scheme.editions().stream()
                                .map(SchemesCheck::edition)
                                .collect(Collectors.joining("; ")));
    }

    private static String edition(Edition edition) {
        return "%s: %s, %d mandatory, %d gated, %d confirmed"
                .formatted(
                        edition.id().date(),
                        counted(edition.rows().size(), "row"),
                        edition.rows().stream().filter(Row::isMandatory).count(),
                        edition.rows().stream().filter(Row::isGated).count(),
                        edition.rows().stream()
                                .filter(row -> row.provenance().confirmed())
                                .count());
    }

    /// Files are named from where the command was given, so that an editor finds them.
    private static void print(List<Fault> faults, Optional<Path> folder, PrintWriter out) {
        for (var fault : faults) {
            var file = folder.map(path -> path.resolve(fault.file()).toString());
            out.println(new Fault(file.orElse(fault.file()), fault.line(), fault.message()));
        }
        out.println(counted(faults.size(), "fault"));
    }

    private static String counted(int count, String thing) {
        return "%d %s%s".formatted(count, thing, count == 1 ? "" : "s");
    }
}
