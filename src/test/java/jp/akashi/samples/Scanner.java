package jp.akashi.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Turns the pages of a document into pictures of them, as a scanner does: no text is left.
final class Scanner {
    private static final float DPI = 100;

    private Scanner() {}

    static byte[] scan(byte[] pdf) throws IOException {
        try (var printed = Loader.loadPDF(pdf);
                var scanned = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var renderer = new PDFRenderer(printed);
            for (int index = 0; index < printed.getNumberOfPages(); index++) {
                var box = printed.getPage(index).getMediaBox();
                var page = new PDPage(box);
                scanned.addPage(page);
                var picture = renderer.renderImageWithDPI(index, DPI, ImageType.GRAY);
                var image = LosslessFactory.createFromImage(scanned, picture);
                try (var content = new PDPageContentStream(scanned, page)) {
                    content.drawImage(image, 0, 0, box.getWidth(), box.getHeight());
                }
            }
            scanned.setDocumentId((long) pdf.length);
            scanned.save(out);
            return out.toByteArray();
        }
    }
}
