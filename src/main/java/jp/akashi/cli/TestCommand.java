package jp.akashi.cli;

import java.util.List;
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
                "Runs every test. Installs Chromium and Japanese fonts from the system's packages where they are missing. With 'security' only strangers, tenants and wrong roles try everything, and what was tried is printed; with 'crash --rounds N' the platform is killed N times at random moments under load.")
final class TestCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--no-browser", description = "Leave out the tests in a browser.")
    private boolean withoutBrowser;

    @Parameters(
            arity = "0..1",
            paramLabel = "security|crash",
            description = "Only those of security, or of being killed.")
    private String which = "";

    @Override
    public void run() {
        if (!List.of("", "security", "crash").contains(which)) {
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
