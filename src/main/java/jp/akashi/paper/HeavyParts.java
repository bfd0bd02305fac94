package jp.akashi.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import jp.akashi.evidence.FileFault;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/// Looks for what would take more memory or time than a document should: pictures of too many dots,
/// parts that unpack beyond measure, and typefaces with tables for more letters than there are.
final class HeavyParts implements EveryPart.Look {
    private static final long WIDEST_ROW = 8L << 20;
    private static final int PROGRAM = 4;
    private static final int LONGEST_PROGRAM = 1 << 14;
    private static final List<COSName> PICTURES =
            List.of(
                    COSName.DCT_DECODE,
                    COSName.DCT_DECODE_ABBREVIATION,
                    COSName.JPX_DECODE,
                    COSName.JBIG2_DECODE,
                    COSName.CCITTFAX_DECODE,
                    COSName.CCITTFAX_DECODE_ABBREVIATION);

    private final ReadingLimits.Unpacked limits;
    private final Deadline deadline;

    HeavyParts(ReadingLimits.Unpacked limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
    }

    @Override
    public void at(COSDictionary part) throws IOException {
        checkDots(part.getLong(COSName.WIDTH, 0), part.getLong(COSName.HEIGHT, 0));
        Letters.check(part);
        if (part instanceof COSStream stream) {
            checkProgram(stream);
            parameters(stream).forEach(this::checkRows);
            checkUnpacked(stream, filters(stream));
        }
    }

    private void checkDots(long width, long height) {
        if (Math.abs(width) > limits.dots()
                || Math.abs(height) > limits.dots()
                || Math.abs(width * height) > limits.dots()) {
            throw new Refusal(FileFault.TOO_DEMANDING);
        }
    }

    /// What a packed part says of the rows it holds.
    private void checkRows(COSDictionary parameters) {
        long columns = parameters.getLong(COSName.COLUMNS, 1);
        long colours = Math.max(1, parameters.getLong(COSName.COLORS, 1));
        long bits = Math.max(1, parameters.getLong(COSName.BITS_PER_COMPONENT, 8));
        if (columns < 0 || columns > WIDEST_ROW / Math.min(colours * bits, WIDEST_ROW)) {
            throw new Refusal(FileFault.TOO_DEMANDING);
        }
        checkDots(columns, parameters.getLong(COSName.ROWS, 0));
    }

    /// A function is worked out for every dot.
    private static void checkProgram(COSStream stream) {
        if (stream.getInt(COSName.FUNCTION_TYPE, 0) == PROGRAM
                && stream.getLength() > LONGEST_PROGRAM) {
            throw new Refusal(FileFault.TOO_DEMANDING);
        }
    }

    private static Stream<COSDictionary> parameters(COSStream stream) {
        var found = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        return list(found).filter(COSDictionary.class::isInstance).map(COSDictionary.class::cast);
    }

    private static List<COSName> filters(COSStream stream) {
        return list(stream.getDictionaryObject(COSName.FILTER, COSName.F))
                .filter(COSName.class::isInstance)
                .map(COSName.class::cast)
                .distinct()
                .toList();
    }

    private static Stream<COSBase> list(COSBase one) {
        if (one instanceof COSArray array) {
            return IntStream.range(0, array.size()).mapToObj(array::getObject);
        }
        return Stream.ofNullable(one);
    }

    /// What is deflated once was looked at before the document was opened.
    private void checkUnpacked(COSStream stream, List<COSName> filters) throws IOException {
        if (filters.isEmpty() || filters.equals(List.of(COSName.FLATE_DECODE))) {
            return;
        }
        var in = stream.createRawInputStream();
        for (int at = 0; at < filters.size(); at++) {
            var filter = filters.get(at);
            if (PICTURES.contains(filter)) {
                checkPhotograph(filter, in);
                return;
            }
            boolean last = at == filters.size() - 1;
            boolean picture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
            var out =
                    last
                            ? Measured.counting(
                                    picture ? limits.image() : limits.stream(), deadline)
                            : Measured.keeping(limits.stream(), deadline);
            FilterFactory.INSTANCE.getFilter(filter).decode(in, out, stream, at);
            in = new ByteArrayInputStream(out.bytes());
        }
    }

    /// A photograph tells its size itself.
    private void checkPhotograph(COSName filter, InputStream bytes) throws IOException {
        var readers = ImageIO.getImageReadersByFormatName("jpeg");
        if (!filter.getName().startsWith("DCT") || !readers.hasNext()) {
            return;
        }
        var reader = readers.next();
        try (var in = new MemoryCacheImageInputStream(bytes)) {
            reader.setInput(in, true, true);
            checkDots(reader.getWidth(0), reader.getHeight(0));
        } catch (IOException | IllegalStateException none) {
            // it is no photograph, and is not drawn
        } finally {
            reader.dispose();
        }
    }
}
