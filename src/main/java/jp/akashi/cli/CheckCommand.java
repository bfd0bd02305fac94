package jp.akashi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.akashi.application.Dossier;
import jp.akashi.application.PreCheck;
import jp.akashi.application.PriorCertifications;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.paper.form.FormImport;
import jp.akashi.paper.form.FormReader;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import jp.akashi.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The pre-check (事前チェック) of an Excel form, without a server: the same checks as before filing,
/// each finding with its cell.
@Command(
        name = "check",
        description =
                "Checks a filled-in Excel form as the office would, with the PDFs in the folder"
                        + " 'evidence' beside it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it could be filed",
            "1:it would be sent back; every finding is printed",
            "2:the file cannot be checked"
        })
final class CheckCommand implements Callable<Integer> {
    private static final int WOULD_BE_REFUSED = 1;

    private final InstantSource clock;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE.xlsx", description = "The filled-in form.")
    private Path file = Path.of("");

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "The day of filing; today in Tokyo when left out.")
    private Optional<LocalDate> date = Optional.empty();

    CheckCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + file + ".");
        }
        var schemes = SchemeFiles.builtIn().read().orThrow();
        return switch (new FormReader(schemes).read(file)) {
            case Outcome.Done<FormImport>(var form) -> check(form, schemes);
            case Outcome.Refused<FormImport>(var obstacles) -> {
                obstacles.forEach(obstacle -> refuse(obstacle, schemes));
                yield CommandLine.ExitCode.USAGE;
            }
        };
    }

    private void refuse(Obstacle obstacle, Schemes schemes) {
        spec.commandLine().getErr().println(Wording.of(schemes).sentence(obstacle));
    }

    private int check(FormImport read, Schemes schemes) {
        var folder = EvidenceFolder.beside(file).read(read.form().documents());
        var form = read.form();
        var dossier = form.over(Dossier.empty(form.disclosure().edition()).with(folder.index()));
        var today = date.orElseGet(() -> Tokyo.today(clock));
        var subject = new PreCheck.Subject(ProviderId.random(), today);
        var found =
                new PreCheck(schemes, folder.texts(), PriorCertifications.none())
                        .check(dossier, subject);
        var report =
                new CheckReport(read, schemes)
                        .with(read.faults())
                        .with(folder.faults())
                        .withRest(found);
        report.print(spec.commandLine().getOut());
        return report.refuses() ? WOULD_BE_REFUSED : 0;
    }
}
