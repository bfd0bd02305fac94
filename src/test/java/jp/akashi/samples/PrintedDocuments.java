package jp.akashi.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.Evidence.WebCapture;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.evidence.Pages;
import jp.akashi.paper.form.ListedDocument;
import org.jspecify.annotations.Nullable;

/// The documents of a sample, printed: each with its bytes and the pages of its chapters.
record PrintedDocuments(Map<String, Printed> byLabel) {
    /// One document: as written, the headings of its marks, and as printed.
    record Printed(Manuscript manuscript, Map<String, String> titles, Press.Print print) {
        byte[] pdf() {
            return print.pdf();
        }

        /// From the page of a mark to the page where its chapter ends.
        private Pages pages(String mark) {
            var from = print.pageOf().get(mark);
            if (from == null) {
                throw new IllegalStateException(manuscript.label() + " has no #" + mark);
            }
            int to = print.pageOf().getOrDefault(mark + "-end", from);
            return new Pages(List.of(new Pages.Range(from, Math.max(from, to))));
        }
    }

    static PrintedDocuments print(List<Manuscript> documents, Path styles, Press press) {
        var printed = new LinkedHashMap<String, Printed>();
        for (var manuscript : documents) {
            printed.put(manuscript.label(), print(manuscript, styles, press));
        }
        return new PrintedDocuments(printed);
    }

    static Printed print(Manuscript manuscript, Path styles, Press press) {
        var page = new Page(manuscript);
        var day = LocalDate.parse(manuscript.get("issued"));
        var print = press.print(page.html(style(styles, manuscript)), day);
        return new Printed(manuscript, page.titles(), print);
    }

    private static String style(Path styles, Manuscript manuscript) {
        var css = new StringBuilder();
        for (var name : ("base " + manuscript.get("style")).split(" ")) {
            try {
                css.append(Files.readString(styles.resolve(name + ".css")));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
        return css.toString();
    }

    /// The citation `資料7#logs`: the pages and the heading of the chapter marked so.
    Citation citation(String reference) {
        var parts = reference.split("#", 2);
        var printed = get(parts[0]);
        return new Citation(
                parts[0], printed.pages(parts[1]), printed.titles().getOrDefault(parts[1], ""));
    }

    Printed get(String label) {
        var printed = byLabel.get(label);
        if (printed == null) {
            throw new IllegalStateException("no document " + label);
        }
        return printed;
    }

    List<ListedDocument> list() {
        return byLabel.values().stream().map(printed -> listed(printed.manuscript())).toList();
    }

    static ListedDocument listed(Manuscript manuscript) {
        return new ListedDocument(
                manuscript.label(),
                manuscript.fileName(),
                manuscript.get("title"),
                Sources.constant(EvidenceKind.class, manuscript.get("kind")),
                LocalDate.parse(manuscript.get("issued")),
                capture(manuscript),
                null);
    }

    private static @Nullable WebCapture capture(Manuscript manuscript) {
        return manuscript.get("url").isEmpty()
                ? null
                : new WebCapture(
                        manuscript.get("url"), LocalDate.parse(manuscript.get("captured")));
    }
}
