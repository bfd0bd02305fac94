package jp.akashi.samples;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.slf4j.LoggerFactory;

/// Builds the samples of a scheme from their sources.
public final class BuildSamples {
    private BuildSamples() {}

    /// @param args the root of the project
    public static void main(String[] args) throws IOException {
        XRLog.setLoggingEnabled(false);
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        var root = Path.of(args.length > 0 ? args[0] : ".");
        var sample = root.resolve("samples/asp-saas-ai");
        var evidence = Files.createDirectories(sample.resolve("evidence"));
        var press = new Press(root.resolve("src/main/resources/fonts"));
        var only = args.length > 1 ? args[1] : "";
        for (var manuscript : Manuscript.readAll(sample.resolve("source/documents"))) {
            if (!manuscript.fileName().contains(only)) {
                continue;
            }
            var css = new StringBuilder(style(sample, "base"));
            for (var style : manuscript.get("style").split(" ")) {
                css.append(style(sample, style));
            }
            var print =
                    press.print(
                            new Page(manuscript).html(css.toString()),
                            LocalDate.parse(manuscript.get("issued")));
            Files.write(evidence.resolve(manuscript.fileName()), print.pdf());
            System.out.println(
                    manuscript.fileName()
                            + " "
                            + print.pages()
                            + " pages, "
                            + print.pdf().length / 1024
                            + " kB");
        }
    }

    private static String style(Path sample, String name) throws IOException {
        return Files.readString(sample.resolve("source/style/" + name + ".css"));
    }
}
