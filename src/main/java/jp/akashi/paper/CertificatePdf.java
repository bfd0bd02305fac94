package jp.akashi.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.akashi.certification.Certificate;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.scheme.Scheme.MarkStyle;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Makes the certificate (認定証) of a certification as a PDF (002 §8 図1). The same certificate gives
/// the same bytes.
public final class CertificatePdf {
    private static final Words WORDS = Words.of("certificate");

    private final String issuer;

    /// @param issuer the name of the certifying body (認定機関)
    public CertificatePdf(String issuer) {
        this.issuer = issuer;
    }

    /// @return the PDF, or one obstacle for each text with a character no typeface of the house has
    public Outcome<byte[]> make(Certificate said, MarkStyle style) {
        var certificate = composed(said);
        var obstacles = new ArrayList<Obstacle>();
        texts(certificate, style)
                .forEach((field, text) -> {
                    if (Printable.check(field, text)
                            instanceof Outcome.Refused<String>(var found)) {
                        obstacles.addAll(found);
                    }
                });
        return obstacles.isEmpty()
                ? Outcome.done(write(certificate, MarkFace.of(style, certificate.number())))
                : Outcome.refused(obstacles);
    }

    /// The names with their signs put together as they are read: カ with a voicing mark behind it is
    /// one letter on paper.
    private static Certificate composed(Certificate certificate) {
        return new Certificate(
                certificate.number(),
                Printable.composed(certificate.serviceName()),
                Printable.composed(certificate.providerName()),
                certificate.term(),
                certificate.issuedOn(),
                certificate.scheme(),
                certificate.page());
    }

    private Map<String, String> texts(Certificate certificate, MarkStyle style) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("number", certificate.number());
        texts.put("service", certificate.serviceName());
        texts.put("provider", certificate.providerName());
        texts.put("scheme", certificate.scheme().ja());
        texts.put("issuer", issuer);
        texts.put("page", certificate.page());
        texts.put("mark", style.label());
        return texts;
    }

    private byte[] write(Certificate certificate, MarkFace mark) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.setDocumentId((long) certificate.hashCode());
            Archive.describe(document, about(certificate));
            try (var canvas = new Canvas(document, page)) {
                new CertificateSheet(canvas, certificate, mark).draw(issuer);
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException("a PDF in memory", broken);
        }
    }

    private Archive.About about(Certificate certificate) {
        return new Archive.About(
                WORDS.get("title") + " " + certificate.number(),
                WORDS.get("subject", certificate.serviceName(), certificate.number()),
                issuer,
                certificate.issuedOn());
    }
}
