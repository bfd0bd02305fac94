package jp.akashi.samples;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Prints a page of XHTML as a PDF, the same bytes every time.
final class Press {
    private static final Pattern EVERY = Pattern.compile(".*");
    private final Path fonts;

    Press(Path fonts) {
        this.fonts = fonts;
        XRLog.setLoggingEnabled(false);
    }

    /// A printed document: its bytes, and the page of every element with an id.
    record Print(byte[] pdf, Map<String, Integer> pageOf, int pages) {}

    Print print(String html, LocalDate day) {
        try (var renderer =
                builder(html).toStream(OutputStream.nullOutputStream()).buildPdfRenderer()) {
            renderer.layout();
            try (var document = renderer.createPDFKeepOpen()) {
                date(document, day, html.hashCode());
                var out = new ByteArrayOutputStream();
                document.save(out);
                return new Print(out.toByteArray(), pages(renderer), document.getNumberOfPages());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, Integer> pages(PdfBoxRenderer renderer) {
        var pageOf = new TreeMap<String, Integer>();
        for (var found : renderer.findPagePositionsByID(EVERY)) {
            var element = found.getElement().getElement();
            if (element != null) {
                pageOf.putIfAbsent(element.getAttribute("id"), found.getPageNo() + 1);
            }
        }
        return pageOf;
    }

    private PdfRendererBuilder builder(String html) {
        return new PdfRendererBuilder()
                .withHtmlContent(html.replace("<style>", "<style>" + faces()), null)
                .useSVGDrawer(new BatikSVGDrawer())
                .withProducer("Akashi samples");
    }

    /// The house's faces by the names the styles use.
    private String faces() {
        return face("Gothic", "BIZUDPGothic-Regular.ttf", 400)
                + face("Gothic", "BIZUDPGothic-Bold.ttf", 700)
                + face("Mincho", "BIZUDPMincho-Regular.ttf", 400)
                + face("Noto", "NotoSansJP-Regular.ttf", 400);
    }

    private String face(String name, String file, int weight) {
        return "@font-face { font-family: %s; src: url('%s'); font-weight: %d; }%n"
                .formatted(name, fonts.resolve(file).toUri(), weight);
    }

    /// A document says when it was made; the samples say the day their head names.
    private static void date(PDDocument document, LocalDate day, long seed) {
        Calendar made = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.ofHours(9)));
        made.setTimeInMillis(day.atStartOfDay(ZoneOffset.ofHours(9)).toInstant().toEpochMilli());
        document.getDocumentInformation().setCreationDate(made);
        document.getDocumentInformation().setModificationDate(made);
        document.setDocumentId(seed);
    }
}
