package jp.akashi.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/// Real PDFs for the tests, made on the spot.
final class Pdfs {
    /// Where what is unpacked of them may lie.
    static final Path ASIDE = Path.of(System.getProperty("java.io.tmpdir"));

    private Pdfs() {}

    /// Changes a document before it is saved.
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    /// A document as the store hands it out.
    static SeekableByteChannel channel(byte[] pdf) {
        return new SeekableInMemoryByteChannel(pdf);
    }

    /// A document with one page a text; line ends start a new line.
    static byte[] of(String... pages) {
        return of(_ -> {}, pages);
    }

    static byte[] of(Change change, String... pages) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var font = PDType0Font.load(document, Typefaces.of(Face.GOTHIC).font(), true);
            for (var text : pages) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var stream = new PDPageContentStream(document, page)) {
                    stream.beginText();
                    stream.setFont(font, 11);
                    stream.setLeading(16);
                    stream.newLineAtOffset(60, 760);
                    for (var line : text.split("\n", -1)) {
                        stream.showText(line);
                        stream.newLine();
                    }
                    stream.endText();
                }
            }
            change.to(document);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// A page whose content is this program.
    static byte[] drawing(String program) {
        return of(document -> {
            var page = new PDPage(PDRectangle.A4);
            page.setContents(stream(document, program));
            document.addPage(page);
        });
    }

    /// Forms that draw each other, ten times each, as deep as asked.
    static byte[] nested(int depth) {
        return of(document -> {
            var inner = form(document, "0 0 m 1 1 l S ".repeat(10), null);
            for (int level = 0; level < depth; level++) {
                inner = form(document, "/F Do ".repeat(10), inner);
            }
            var page = new PDPage(PDRectangle.A4);
            page.setResources(holding(inner));
            page.setContents(stream(document, "/F Do"));
            document.addPage(page);
        });
    }

    static Path write(Path folder, byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(folder, "upload", ""), bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PDFormXObject form(
            PDDocument document, String program, @Nullable PDFormXObject inner) throws IOException {
        var form = new PDFormXObject(stream(document, program));
        form.setBBox(new PDRectangle(100, 100));
        form.setResources(inner == null ? new PDResources() : holding(inner));
        return form;
    }

    private static PDResources holding(PDFormXObject form) {
        var resources = new PDResources();
        resources.put(COSName.getPDFName("F"), form);
        return resources;
    }

    private static PDStream stream(PDDocument document, String program) throws IOException {
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(program.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
