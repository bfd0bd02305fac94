package jp.akashi.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Objects;
import jp.akashi.kernel.Tokyo;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// What makes a PDF last (PDF/A-2a) and be read aloud (PDF/UA-1): title, language, colours,
/// metadata.
final class Archive {
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String XMP = read();

    private Archive() {}

    /// What the metadata say.
    record About(String title, String subject, String author, LocalDate date) {
        ZonedDateTime moment() {
            return date.atStartOfDay(Tokyo.ZONE);
        }
    }

    static void describe(PDDocument document, About about) throws IOException {
        document.setVersion(1.7f);
        document.setDocumentInformation(information(about));
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("ja-JP");
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var tagged = new PDMarkInfo();
        tagged.setMarked(true);
        catalog.setMarkInfo(tagged);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(about).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        catalog.addOutputIntent(colours(document));
    }

    private static PDDocumentInformation information(About about) {
        var information = new PDDocumentInformation();
        information.setTitle(about.title());
        information.setSubject(about.subject());
        information.setAuthor(about.author());
        information.setCreator("Akashi");
        information.setProducer("Akashi");
        information.setCreationDate(GregorianCalendar.from(about.moment()));
        information.setModificationDate(GregorianCalendar.from(about.moment()));
        return information;
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(COLOURS));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    private static String xmp(About about) {
        return XMP.replace("{title}", Markup.escaped(about.title()))
                .replace("{subject}", Markup.escaped(about.subject()))
                .replace("{author}", Markup.escaped(about.author()))
                .replace("{date}", about.moment().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    private static String read() {
        try (var file = Archive.class.getResourceAsStream("/paper/metadata.xmp")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("metadata.xmp", broken);
        }
    }
}
