package jp.akashi.cli;

import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Stands in the list of commands for what the launcher does itself, as the tests run on the
/// sources and not on what was built from them.
@Command(
        name = "test",
        description =
                "Runs every test. Installs Chromium and Japanese fonts from the system's packages where they are missing. With 'security' only strangers, tenants and wrong roles try everything, and what was tried is printed; with 'crash --rounds N' the platform is killed N times at random moments under load. 'mutation' changes the rules here and there and counts what no test notices; 'coverage' runs every test and counts the lines they run; 'reproducible' builds twice and compares the bytes; 'dependencies' says which libraries are behind; 'scan' has scanners from outside look at a running platform.")
final class TestCommand implements Runnable {
    private static final Set<String> KINDS =
            Set.of(
                    "",
                    "long",
                    "security",
                    "crash",
                    "mutation",
                    "coverage",
                    "reproducible",
                    "dependencies",
                    "keycloak",
                    "scan");

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--no-browser", description = "Leave out the tests in a browser.")
    private boolean withoutBrowser;

    @Parameters(
            arity = "0..1",
            paramLabel =
                    "long|security|crash|mutation|coverage|reproducible|dependencies|keycloak|scan",
            description =
                    "Those that take long as well; or only those of security, of being killed, or the proofs named above.")
    private String which = "";

    @Override
    public void run() {
        if (!KINDS.contains(which)) {
            throw new ParameterException(
                    spec.commandLine(), "Unknown argument '%s'.".formatted(which));
        }
        throw new ParameterException(
                spec.commandLine(),
                "Run ./akashi test%s%s in the source tree."
                        .formatted(
                                withoutBrowser ? " --no-browser" : "",
                                which.isEmpty() ? "" : " " + which));
    }
}
