package jp.akashi.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.akashi.paper.form.ListedDocument;

/// The documents of the labelled pairs (`samples/evidence`): printed as those of the samples, and
/// where a head says so, put through a scanner.
public final class LabelledDocuments {
    private final Path folder;
    private final Path styles;
    private final Press press;

    LabelledDocuments(Path folder, Path styles, Press press) {
        this.folder = folder;
        this.styles = styles;
        this.press = press;
    }

    void print() throws IOException {
        for (var manuscript : Manuscript.readAll(folder.resolve("source"))) {
            var printed = PrintedDocuments.print(manuscript, styles, press);
            var pdf =
                    manuscript.get("scanned").isEmpty()
                            ? printed.pdf()
                            : Scanner.scan(printed.pdf());
            Files.write(folder.resolve(manuscript.fileName()), pdf);
            System.out.printf(
                    "%s: %d pages, %d kB%n",
                    manuscript.fileName(), printed.print().pages(), pdf.length / 1024);
        }
    }

    /// What the documents in a folder are, as their heads say.
    public static List<ListedDocument> in(Path folder) {
        return Manuscript.readAll(folder.resolve("source")).stream()
                .map(PrintedDocuments::listed)
                .toList();
    }
}
