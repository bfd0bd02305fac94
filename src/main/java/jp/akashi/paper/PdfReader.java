package jp.akashi.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jp.akashi.evidence.DocumentReader;
import jp.akashi.evidence.FileFault;
import jp.akashi.evidence.Reading;
import jp.akashi.kernel.Outcome;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.Tika;

/// Opens uploaded PDFs: judges by content and not by name, refuses what is locked, active or out of
/// proportion, and reads the rest within bounds of time and memory.
public final class PdfReader implements DocumentReader {
    private static final String PDF = "application/pdf";
    private static final int TAIL = 4096;
    private static final int MOST_PARTS = 500_000;

    private final ReadingLimits limits;
    private final Tika tika = new Tika();

    /// Each reading may hold its whole file in memory.
    private final Desks desks;

    public PdfReader(ReadingLimits limits) {
        this(limits, new Desks(2, limits.time()));
    }

    PdfReader(ReadingLimits limits, Desks desks) {
        this.limits = limits;
        this.desks = desks;
    }

    @Override
    public Outcome<Reading> read(Path file, String name) {
        try {
            return Outcome.done(desks.at(() -> read(bytes(file))));
        } catch (Refusal refusal) {
            return Outcome.refused(refusal.obstacle(name));
        }
    }

    private byte[] bytes(Path file) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new Refusal(FileFault.EMPTY);
            }
            if (size > limits.bytes()) {
                throw new Refusal(
                        FileFault.TOO_LARGE, Map.of("limit", String.valueOf(limits.bytes() >> 20)));
            }
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException("an uploaded file that is gone: " + file, broken);
        }
    }

    private Reading read(byte[] bytes) {
        var deadline = new Deadline(limits.time());
        checkType(bytes);
        checkEnd(bytes);
        new Bombs(bytes, limits.unpacked(), deadline).refuse();
        try (var document = open(bytes, deadline)) {
            int pages = countPages(document);
            var heavy = new HeavyParts(limits.unpacked(), deadline);
            new EveryPart(MOST_PARTS, deadline, new ActiveContent(), heavy)
                    .lookAt(document.getDocument());
            int longest = limits.unpacked().pageText();
            return new Reading(PageTextReader.read(document, pages, longest, deadline));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new Refusal(FileFault.BROKEN);
        }
    }

    /// Judges by content: a program or a web page named .pdf is none.
    private void checkType(byte[] bytes) {
        var type = tika.detect(bytes);
        if (!type.equals(PDF)) {
            throw new Refusal(FileFault.NOT_PDF, Map.of("type", type));
        }
    }

    /// A file that was cut off while it was sent has lost its end mark.
    private static void checkEnd(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        var tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        if (!tail.contains("%%EOF")) {
            throw new Refusal(FileFault.BROKEN);
        }
    }

    private static PDDocument open(byte[] bytes, Deadline deadline) throws IOException {
        try {
            var document = Loader.loadPDF(new WatchedBytes(bytes, deadline));
            if (document.isEncrypted()) {
                document.close();
                throw new Refusal(FileFault.LOCKED);
            }
            return document;
        } catch (InvalidPasswordException locked) {
            throw new Refusal(FileFault.LOCKED);
        }
    }

    /// Counts, and does not believe the number a file gives of itself.
    private int countPages(PDDocument document) {
        int pages = 0;
        if (document.getNumberOfPages() <= limits.pages()) {
            for (var _ : document.getPages()) {
                pages++;
            }
        }
        if (document.getNumberOfPages() > limits.pages() || pages > limits.pages()) {
            throw new Refusal(
                    FileFault.TOO_MANY_PAGES, Map.of("limit", String.valueOf(limits.pages())));
        }
        if (pages == 0) {
            throw new Refusal(FileFault.BROKEN);
        }
        return pages;
    }
}
