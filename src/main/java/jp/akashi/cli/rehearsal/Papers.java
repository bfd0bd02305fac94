package jp.akashi.cli.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import jp.akashi.application.FaceField;
import jp.akashi.evidence.Reading;
import jp.akashi.paper.PdfReader;
import jp.akashi.paper.ReadingLimits;

/// What the platform prints: the certificate (認定証), the mark, the pictures of pages.
final class Papers {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final Road road;

    Papers(Road road) {
        this.road = road;
    }

    static void isPng(String what, byte[] bytes) {
        boolean png =
                bytes.length > PNG.length
                        && Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length);
        Mismatch.unless(png, what + " as PNG", bytes.length + " bytes of something else");
    }

    void isCertificate(byte[] pdf) {
        var text = text(new Upload("certificate.pdf", pdf));
        var sample = road.sample();
        Mismatch.unlessIn("the certificate", bare(road.number()), text);
        Mismatch.unlessIn("the certificate", bare(sample.service()), text);
        Mismatch.unlessIn("the certificate", bare(sample.face(FaceField.PROVIDER_NAME)), text);
    }

    private static String text(Upload pdf) {
        try {
            var folder = Files.createTempDirectory("akashi-certificate");
            var copy = pdf.copyTo(folder);
            try {
                var read = new PdfReader(ReadingLimits.standard()).read(copy, pdf.name());
                return bare(String.join("", read.orThrow().texts()));
            } finally {
                Files.delete(copy);
                Files.delete(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("no place for the certificate", broken);
        }
    }

    /// Letters without what setting them adds.
    private static String bare(String text) {
        return Reading.plain(text).replaceAll("\\s", "");
    }
}
