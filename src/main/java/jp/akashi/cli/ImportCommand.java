package jp.akashi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.akashi.desk.NotAllowed;
import jp.akashi.desk.TakeOverAtDesk;
import jp.akashi.kernel.Outcome;
import jp.akashi.paper.form.FormReader;
import jp.akashi.paper.register.FormsFolder;
import jp.akashi.paper.register.RegisterFile;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.scheme.Schemes;
import jp.akashi.takeover.EarlierRegister;
import jp.akashi.takeover.Forms;
import jp.akashi.takeover.Plan;
import jp.akashi.takeover.PlanTakeover;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Brings records kept before the platform onto it.
@Command(
        name = "import",
        description = "Bring in what was kept before the platform.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: register.");
    }

    /// Takes an earlier register over (引継ぎ): by itself it only says what would be done.
    @Command(
            name = "register",
            description = {
                "Take an earlier register over: services with their numbers, first dates, terms, former"
                        + " providers and disclosures. Says what would be done; --apply does it, as a"
                        + " whole or not at all. Stop the platform first.",
                "Columns, encodings and forms: docs/takeover.md."
            },
            mixinStandardHelpOptions = true,
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                "0:it could be taken over, or was",
                "1:something is wrong with the file, and nothing was changed",
                "2:wrong use of the command"
            })
    static final class Register implements Callable<Integer> {
        private final Platform platform;

        @Parameters(paramLabel = "FILE.csv", description = "The earlier register.")
        private Path file = Path.of("");

        @Option(
                names = "--forms",
                paramLabel = "FOLDER",
                description =
                        "The Excel forms with the disclosures, each named in the register or after its number: 0003-0805.xlsx.")
        private @Nullable Path forms;

        @Option(names = "--apply", description = "Do it, in one transaction.")
        private boolean apply;

        @Option(
                names = "--by",
                paramLabel = "E-MAIL",
                description = "The person of the office in whose name it is done; for --apply.")
        private String by = "";

        @Option(
                names = "--data",
                paramLabel = "FOLDER",
                description = "Where data are kept (default: data, demo: data-demo).")
        private @Nullable String data;

        @Option(names = "--demo", description = "Into the demo's data.")
        private boolean demo;

        @Spec private CommandSpec spec = CommandSpec.create();

        Register(Platform platform) {
            this.platform = platform;
        }

        @Override
        public Integer call() {
            if (!Files.isRegularFile(file)) {
                throw wrongUse("There is no file " + file + ".");
            }
            if (forms != null && !Files.isDirectory(forms)) {
                throw wrongUse("There is no folder " + forms + ".");
            }
            if (apply && by.isEmpty()) {
                throw wrongUse("With --apply, name who does it: --by E-MAIL.");
            }
            try (var running = platform.start(settings())) {
                return takeOver(running);
            }
        }

        private int takeOver(Platform.Running running) {
            var schemes = running.part(Schemes.class);
            var report = new TakeoverReport(spec.commandLine().getOut(), schemes);
            return switch (RegisterFile.read(file)) {
                case Outcome.Refused<EarlierRegister>(var faults) -> {
                    report.unread(file, faults);
                    yield 1;
                }
                case Outcome.Done<EarlierRegister>(var register) -> {
                    var plan = running.part(PlanTakeover.class).plan(register, forms(schemes));
                    report.print(plan);
                    yield plan.wrong().isEmpty() ? done(plan, running, report) : 1;
                }
            };
        }

        private Forms forms(Schemes schemes) {
            return forms == null ? Forms.none() : new FormsFolder(forms, new FormReader(schemes));
        }

        private int done(Plan plan, Platform.Running running, TakeoverReport report) {
            if (!apply) {
                report.onlyTried();
                return 0;
            }
            var person = person(running.part(People.class));
            try {
                var made = running.part(TakeOverAtDesk.class).takeOver(person, plan).orThrow();
                report.done(made.size(), person.name());
                return 0;
            } catch (NotAllowed refused) {
                throw wrongUse(by + " is not of the office.");
            }
        }

        private Person person(People people) {
            Optional<Person> found = people.findByEmail(by);
            return found.orElseThrow(() -> wrongUse("Nobody signs in as " + by + "."));
        }

        private ParameterException wrongUse(String sentence) {
            return new ParameterException(spec.commandLine(), sentence);
        }

        private Map<String, String> settings() {
            var settings = new HashMap<String, String>();
            settings.put("server.port", "0");
            settings.put("server.address", "127.0.0.1");
            settings.put("logging.level.root", "error");
            var folder = data != null ? data : demo ? "data-demo" : null;
            if (folder != null) {
                settings.put("akashi.data", folder);
            }
            return settings;
        }
    }
}
