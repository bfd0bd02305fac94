package jp.akashi.samples;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import jp.akashi.kernel.EditionId;
import jp.akashi.paper.form.FormReader;
import jp.akashi.paper.form.FormWriter;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import org.slf4j.LoggerFactory;

/// Builds the samples of a scheme from their sources: the documents, the application and its bad
/// twin with the list of its faults.
public final class BuildSamples {
    private static final EditionId EDITION = EditionId.parse("asp-saas-ai/2022-04-01");

    /// The document the damaged one is cut from.
    private static final String CUT = "資料7";

    private BuildSamples() {}

    /// @param args the root of the project
    public static void main(String[] args) throws IOException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        var root = Path.of(args.length > 0 ? args[0] : ".");
        var sample = root.resolve("samples").resolve(EDITION.scheme().value());
        var press = new Press(root.resolve("src/main/resources/fonts"));
        var documents = PrintedDocuments.print(sample.resolve("source"), press);
        write(sample.resolve("evidence"), documents);
        write(sample, documents, SchemeFiles.builtIn().read().orThrow());
    }

    private static void write(Path folder, PrintedDocuments documents) throws IOException {
        Files.createDirectories(folder);
        for (var printed : documents.byLabel().values()) {
            Files.write(folder.resolve(printed.manuscript().fileName()), printed.pdf());
            System.out.printf(
                    "%s: %d pages, %d kB%n",
                    printed.manuscript().fileName(),
                    printed.print().pages(),
                    printed.pdf().length / 1024);
        }
        var whole = documents.get(CUT).pdf();
        Files.write(folder.resolve("15-damaged.pdf"), Arrays.copyOf(whole, whole.length / 8));
    }

    private static void write(Path sample, PrintedDocuments documents, Schemes schemes)
            throws IOException {
        var source = sample.resolve("source");
        var form = new SampleForm(source, schemes.get(EDITION), documents).filled();
        var good = Workbooks.settled(new FormWriter(schemes).write(form).orThrow());
        Files.write(sample.resolve("application.xlsx"), good);
        var read = new FormReader(schemes).read(sample.resolve("application.xlsx")).orThrow();
        var faults = new FaultyBook(source, read);
        Files.write(
                sample.resolve("application-bad.xlsx"), Workbooks.settled(faults.plantedIn(good)));
        Files.writeString(sample.resolve("faults.md"), faults.list());
    }
}
