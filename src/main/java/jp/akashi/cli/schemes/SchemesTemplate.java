package jp.akashi.cli.schemes;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.paper.form.FormWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes the empty Excel form (申請書) of an edition.
@Command(name = "template", description = "Write the empty Excel form of a scheme or an edition.")
final class SchemesTemplate implements Callable<Integer> {
    private final InstantSource clock;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private SchemesFolder folder = new SchemesFolder();

    @Parameters(
            paramLabel = "ID",
            description = "asp-saas for the edition in force, asp-saas/2008-04-01 for another.")
    private String id = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.xlsx",
            description = "The file to write (default: ID.xlsx here); it must not be there yet.")
    private Optional<Path> output = Optional.empty();

    SchemesTemplate(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        var schemes = folder.read();
        var edition =
                new EditionChoice(spec.commandLine(), schemes, Tokyo.today(clock)).get(id).id();
        var file = output.orElseGet(() -> standard(edition));
        write(file, new FormWriter(schemes).template(edition));
        spec.commandLine().getOut().println(file);
        spec.commandLine().getOut().flush();
        return 0;
    }

    private static Path standard(EditionId edition) {
        return Path.of("%s-%s.xlsx".formatted(edition.scheme(), edition.date()));
    }

    /// Never over a file: it may be a form that somebody filled in.
    private void write(Path file, byte[] form) throws IOException {
        try {
            Files.write(file, form, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw wrong(file + " is there already; name another file with -o.");
        } catch (NoSuchFileException nowhere) {
            throw wrong("There is no folder for " + file + ".");
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
