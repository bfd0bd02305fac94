package jp.akashi.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import jp.akashi.evidence.EvidenceRules;
import jp.akashi.evidence.FileFault;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Draws pages of filed documents as pictures, for the examiner's screen.
public final class PageImages {
    /// How far the packing of a PNG goes; more makes it slower rather than smaller.
    private static final float PACKING = 0.6f;

    private final Duration time;
    private final Path aside;
    private final Desks easels;

    // what a document holds of pictures is otherwise put aside in the system's folder for temporary
    // files, by PDFBox's way of reading them
    static {
        ImageIO.setUseCache(false);
        HouseFonts.lend();
    }

    /// @param time the longest a page may take
    /// @param aside where what is unpacked of a document may lie meanwhile
    public PageImages(Duration time, Path aside) {
        this.time = time;
        this.aside = aside;
        easels = new Desks(2, time);
    }

    /// @param file a document that `PdfReader` accepted; it stays open
    /// @param page counted from 1
    /// @return a PNG; or EVI-03 for a page the document does not have, EVI-10 for one that cannot
    ///   be drawn
    public Outcome<byte[]> png(SeekableByteChannel file, int page) {
        try {
            return easels.at(() -> draw(file, page));
        } catch (Refusal refusal) {
            return Outcome.refused(refusal.obstacle(""));
        }
    }

    private Outcome<byte[]> draw(SeekableByteChannel file, int page) {
        try (var document = Loader.loadPDF(new ChannelBytes(file), Unpacked.in(aside))) {
            return png(document, page);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new Refusal(FileFault.BROKEN);
        }
    }

    private Outcome<byte[]> png(PDDocument document, int page) throws IOException {
        if (page < 1 || page > document.getNumberOfPages()) {
            return Outcome.refused(
                    Obstacle.of(EvidenceRules.PAGES, "case", "image")
                            .with("page", page)
                            .with("count", document.getNumberOfPages()));
        }
        var image = new PageRenderer(document, new Deadline(time)).render(page - 1);
        var bytes = new ByteArrayOutputStream(1 << 18);
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var packing = writer.getDefaultWriteParam();
        packing.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        packing.setCompressionQuality(PACKING);
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), packing);
        } finally {
            writer.dispose();
        }
        return Outcome.done(bytes.toByteArray());
    }
}
