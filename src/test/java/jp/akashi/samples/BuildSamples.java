package jp.akashi.samples;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jp.akashi.paper.form.FormReader;
import jp.akashi.paper.form.FormWriter;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import org.slf4j.LoggerFactory;

/// Builds the samples from their sources: for each scheme the documents and the application, and
/// where faults are to be planted, its bad twin with the list of its faults.
public final class BuildSamples {
    private final Path samples;
    private final Schemes schemes;
    private final Press press;

    /// @param root of the project
    public BuildSamples(Path root, Schemes schemes) {
        this.samples = root.resolve("samples");
        this.schemes = schemes;
        press = new Press(root.resolve("src/main/resources/fonts"));
    }

    /// @param args the root of the project, and the schemes to build the samples of, or `evidence`;
    ///   all when none is named
    public static void main(String[] args) throws IOException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        var build =
                new BuildSamples(
                        Path.of(args.length > 0 ? args[0] : "."),
                        SchemeFiles.builtIn().read().orThrow());
        var named = List.of(args).subList(Math.min(1, args.length), args.length);
        for (var scheme : build.schemes.all()) {
            if (named.isEmpty() || named.contains(scheme.id().value())) {
                var folder = build.samples.resolve(scheme.id().value());
                build.sample(folder.resolve("source"), folder);
            }
        }
        if (named.isEmpty() || named.contains("evidence")) {
            build.labelled("evidence").print();
            build.labelled("evidence-held-back").print();
        }
    }

    /// The documents of the labelled pairs.
    private LabelledDocuments labelled(String folder) {
        return new LabelledDocuments(
                samples.resolve(folder), samples.resolve("source/style"), press);
    }

    /// @param folder where the sample goes
    public void sample(Path source, Path folder) throws IOException {
        var sample = Sample.read(samples, source, schemes);
        var styles = samples.resolve("source/style");
        var documents = PrintedDocuments.print(sample.documents(), styles, press);
        write(folder.resolve("evidence"), documents);
        var form = new SampleForm(sample, documents).filled();
        var good = Workbooks.settled(new FormWriter(schemes).write(form).orThrow());
        Files.write(folder.resolve("application.xlsx"), good);
        if (Files.exists(source.resolve("faults.yaml"))) {
            badTwin(folder, good, documents);
        }
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
    }

    private void badTwin(Path folder, byte[] good, PrintedDocuments documents) throws IOException {
        var read = new FormReader(schemes).read(folder.resolve("application.xlsx")).orThrow();
        var faults = new FaultyBook(folder.resolve("source"), read);
        var whole = documents.get(faults.damagedLabel()).pdf();
        Files.write(
                folder.resolve("evidence").resolve(faults.damagedFile()),
                Arrays.copyOf(whole, whole.length / 8));
        Files.write(
                folder.resolve("application-bad.xlsx"), Workbooks.settled(faults.plantedIn(good)));
        Files.writeString(folder.resolve("faults.md"), faults.list());
    }
}
