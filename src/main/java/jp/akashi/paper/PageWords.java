package jp.akashi.paper;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Where the letters of a page stand, so that a passage can be marked on its picture. A document
/// that cannot be read has none.
public final class PageWords {
    /// Positions are counted in parts of the page's width and height.
    public static final int PARTS = 10_000;

    private static final int MOST_LETTERS = 40_000;

    private PageWords() {}

    /// A letter in its plain form (NFKC), and the box it fills.
    public record Letter(char plain, Box box) {}

    /// A box on a page, from its upper left corner, in parts of the page.
    public record Box(int x, int y, int width, int height) {
        /// The box around both.
        Box and(Box other) {
            int left = Math.min(x, other.x);
            int top = Math.min(y, other.y);
            return new Box(
                    left,
                    top,
                    Math.max(x + width, other.x + other.width) - left,
                    Math.max(y + height, other.y + other.height) - top);
        }

        /// Whether another box begins where this one ends.
        boolean touches(Box other) {
            return Math.abs(y - other.y) < height
                    && Math.abs(other.x - x - width) < Math.min(width, other.width) / 2;
        }

        /// Whether another box goes on in the same line.
        boolean isContinuedBy(Box other) {
            return Math.abs(y + height - other.y - other.height) < Math.max(height, other.height)
                    && other.x >= x - width
                    && other.x <= x + width + 3 * Math.max(height, other.height);
        }
    }

    /// The letters of a page, counted from 1, in the order they are read.
    ///
    /// @param aside where what is unpacked of the document may lie meanwhile
    public static List<Letter> read(SeekableByteChannel file, int page, Path aside) {
        try (var document = Loader.loadPDF(new ChannelBytes(file), Unpacked.in(aside))) {
            return page < 1 || page > document.getNumberOfPages()
                    ? List.of()
                    : new Reader().read(document, page);
        } catch (IOException
                | RuntimeException
                | StackOverflowError
                | OutOfMemoryError unreadable) {
            return List.of();
        }
    }

    private static final class Reader extends PDFTextStripper {
        private final List<Letter> letters = new ArrayList<>();
        private final Deadline deadline = new Deadline(Duration.ofSeconds(3));
        private int seen;
        private float width = 1;
        private float height = 1;

        List<Letter> read(PDDocument document, int page) throws IOException {
            var shown = document.getPage(page - 1);
            var box = shown.getCropBox();
            boolean turned = shown.getRotation() % 180 != 0;
            width = turned ? box.getHeight() : box.getWidth();
            height = turned ? box.getWidth() : box.getHeight();
            setStartPage(page);
            setEndPage(page);
            writeText(document, Writer.nullWriter());
            return letters;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            deadline.check();
            super.processOperator(operator, operands);
        }

        /// More letters than are kept are not even held while the page is read.
        @Override
        protected void processTextPosition(TextPosition position) {
            deadline.check();
            if (++seen <= MOST_LETTERS) {
                super.processTextPosition(position);
            }
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            for (var position : positions) {
                var plain = Normalizer.normalize(position.getUnicode(), Normalizer.Form.NFKC);
                plain.chars()
                        .filter(letter -> !Character.isWhitespace(letter))
                        .filter(_ -> letters.size() < MOST_LETTERS)
                        .forEach(letter -> letters.add(new Letter((char) letter, box(position))));
            }
        }

        private Box box(TextPosition position) {
            float tall = Math.max(position.getHeight(), position.getFontSizeInPt() * 0.9f);
            return new Box(
                    Math.round(PARTS * position.getX() / width),
                    Math.round(PARTS * (position.getY() - tall) / height),
                    Math.round(PARTS * position.getWidth() / width),
                    Math.round(PARTS * tall * 1.15f / height));
        }
    }
}
