package jp.akashi.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Draws a page at 110 dpi, large pages smaller, until the deadline.
final class PageRenderer extends PDFRenderer {
    private static final float DPI = 110;
    private static final float LONGEST = 2400;
    private final Deadline deadline;

    PageRenderer(PDDocument document, Deadline deadline) {
        super(document);
        this.deadline = deadline;
        setSubsamplingAllowed(true);
    }

    BufferedImage render(int index) throws IOException {
        var box = document.getPage(index).getCropBox();
        float side = Math.max(box.getWidth(), box.getHeight());
        var image = renderImage(index, Math.min(DPI / 72, LONGEST / side), ImageType.RGB);
        deadline.checkNow();
        return image;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PageDrawer(parameters) {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands)
                    throws IOException {
                deadline.check();
                super.processOperator(operator, operands);
            }
        };
    }
}
