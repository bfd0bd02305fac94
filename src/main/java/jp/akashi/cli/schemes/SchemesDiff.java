package jp.akashi.cli.schemes;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.EditionDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Compares two editions, of one scheme or of two, row by row.
@Command(name = "diff", description = "Compare two editions, also of different schemes.")
final class SchemesDiff implements Callable<Integer> {
    private final InstantSource clock;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private SchemesFolder folder = new SchemesFolder();

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "asp-saas for the edition in force, asp-saas/2008-04-01 for another.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "B", description = "What it is compared with.")
    private String to = "";

    @Option(names = "--all", description = "List the rows that are the same as well.")
    private boolean all;

    SchemesDiff(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var choice = new EditionChoice(spec.commandLine(), folder.read(), Tokyo.today(clock));
        var diff = EditionDiff.between(choice.get(from), choice.get(to));
        var out = spec.commandLine().getOut();
        new DiffLines(diff, all).lines().forEach(out::println);
        out.flush();
        return 0;
    }
}
