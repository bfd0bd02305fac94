package jp.akashi.paper.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.stream.Stream;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.paper.Printable;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Sets a letter as a tagged PDF (PDF/UA). The same letter gives the same bytes.
public final class LetterPdf {
    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    static {
        XRLog.setLoggingEnabled(false);
    }

    /// @return the PDF, or one obstacle for each character that no typeface of the house has
    public Outcome<byte[]> make(Letter letter) {
        var missing =
                texts(letter)
                        .map(text -> Printable.check(letter.title(), text))
                        .flatMap(LetterPdf::obstacles)
                        .distinct()
                        .toList();
        return missing.isEmpty() ? Outcome.done(write(letter)) : Outcome.refused(missing);
    }

    private static Stream<Obstacle> obstacles(Outcome<String> checked) {
        return checked instanceof Outcome.Refused<String>(var found)
                ? found.stream()
                : Stream.empty();
    }

    private static Stream<String> texts(Letter letter) {
        return Stream.of(
                        Stream.of(letter.number(), letter.title()),
                        letter.addressee().stream(),
                        letter.sender().stream(),
                        letter.body().stream().flatMap(Block::texts))
                .flatMap(texts -> texts)
                .flatMap(String::lines);
    }

    private static byte[] write(Letter letter) {
        try (var bytes = new ByteArrayOutputStream();
                var renderer = builder(letter, bytes).buildPdfRenderer()) {
            renderer.layout();
            try (var document = renderer.createPDFKeepOpen()) {
                date(document, letter);
                var dated = new ByteArrayOutputStream();
                document.save(dated);
                return dated.toByteArray();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("a PDF in memory", broken);
        }
    }

    private static PdfRendererBuilder builder(Letter letter, ByteArrayOutputStream bytes) {
        return new PdfRendererBuilder()
                .withHtmlContent(LetterMarkup.of(letter), null)
                .useFont(
                        () -> face("BIZUDPMincho-Regular.ttf"),
                        "Mincho",
                        REGULAR,
                        FontStyle.NORMAL,
                        true)
                .useFont(
                        () -> face("BIZUDPGothic-Regular.ttf"),
                        "Gothic",
                        REGULAR,
                        FontStyle.NORMAL,
                        true)
                .useFont(
                        () -> face("BIZUDPGothic-Bold.ttf"), "Gothic", BOLD, FontStyle.NORMAL, true)
                .useFont(
                        () -> face("NotoSansJP-Regular.ttf"),
                        "Noto",
                        REGULAR,
                        FontStyle.NORMAL,
                        true)
                .usePdfUaAccessibility(true)
                .withProducer("Akashi")
                .toStream(bytes);
    }

    private static InputStream face(String file) {
        return Objects.requireNonNull(LetterPdf.class.getResourceAsStream("/fonts/" + file), file);
    }

    private static void date(PDDocument document, Letter letter) {
        var made = GregorianCalendar.from(letter.date().atStartOfDay(Tokyo.ZONE));
        document.getDocumentInformation().setCreationDate(made);
        document.getDocumentInformation().setModificationDate(made);
        document.getDocumentInformation().setCreator("Akashi");
        document.setDocumentId((long) letter.hashCode());
    }
}
