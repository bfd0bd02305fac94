package jp.akashi.paper;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.akashi.evidence.FileFault;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads the text of all pages in one pass, until the deadline.
final class PageTextReader extends PDFTextStripper {
    /// The most characters of a whole document.
    private static final long MOST = 20_000_000;

    private final Deadline deadline;
    private final int longest;
    private int letters;
    private long all;
    private final StringBuilder page = new StringBuilder();
    private final List<String> texts;

    private PageTextReader(int pages, int longest, Deadline deadline) {
        this.deadline = deadline;
        this.longest = longest;
        texts = new ArrayList<>(Collections.nCopies(pages, ""));
    }

    /// @param longest the most characters of a page that are kept
    static List<String> read(PDDocument document, int pages, int longest, Deadline deadline)
            throws IOException {
        var reader = new PageTextReader(pages, longest, deadline);
        reader.writeText(document, reader.new Sink());
        return reader.texts;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    /// What is beyond the longest page is not even held while the page is read.
    @Override
    protected void processTextPosition(TextPosition letter) {
        deadline.check();
        if (++letters <= longest) {
            super.processTextPosition(letter);
        }
    }

    @Override
    protected void endPage(PDPage ended) throws IOException {
        deadline.checkNow();
        letters = 0;
        all += page.length();
        if (all > MOST) {
            throw new Refusal(FileFault.TOO_DEMANDING);
        }
        texts.set(getCurrentPageNo() - 1, page.toString().strip());
        page.setLength(0);
    }

    private final class Sink extends Writer {
        @Override
        public void write(char[] text, int from, int length) {
            page.append(text, from, Math.min(length, longest - page.length()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
