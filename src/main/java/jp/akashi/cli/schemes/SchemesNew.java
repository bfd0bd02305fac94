package jp.akashi.cli.schemes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes the beginning of a scheme: its two files, which pass the check and wait for the facts.
@Command(name = "new", description = "Write a new scheme that passes the check, to be filled in.")
final class SchemesNew implements Callable<Integer> {
    private final InstantSource clock;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private SchemesFolder chosen = new SchemesFolder();

    @Parameters(
            paramLabel = "ID",
            description = "Lower case letters, digits and hyphens; it is never changed again.")
    private String id = "";

    SchemesNew(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        var folder =
                chosen.folder()
                        .orElseThrow(
                                () -> wrong("Name the folder of the schemes' data with --folder."));
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || id.equals("items") || id.length() > 80) {
            throw wrong(
                    "'%s' is no id: a lower case letter, then letters, digits and hyphens."
                            .formatted(id));
        }
        if (Files.exists(folder.resolve(id))) {
            throw wrong("The scheme '%s' is there already.".formatted(id));
        }
        write(folder, SchemeFiles.in(folder).read().orThrow());
        SchemeFiles.in(folder).read().orThrow();
        return 0;
    }

    private void write(Path folder, Schemes schemes) throws IOException {
        var skeleton = new Skeleton(id, Tokyo.today(clock), schemes);
        var own = Files.createDirectory(folder.resolve(id));
        var out = spec.commandLine().getOut();
        for (var file : skeleton.files().entrySet()) {
            out.println(Files.writeString(own.resolve(file.getKey()), file.getValue()));
        }
        out.flush();
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
