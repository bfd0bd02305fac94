package jp.akashi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Stands in the list of commands for what the launcher does itself, as the tests run on the
/// sources and not on what was built from them.
@Command(
        name = "test",
        description =
                "Runs every test. Installs Chromium and Japanese fonts from the system's packages where they are missing.")
final class TestCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--no-browser", description = "Leave out the tests in a browser.")
    private boolean withoutBrowser;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Run ./akashi test%s in the source tree."
                        .formatted(withoutBrowser ? " --no-browser" : ""));
    }
}
