package jp.akashi.paper;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;

/// The logical structure of a page: what is a heading, a paragraph, a picture, in reading order.
final class PageTags {
    static final COSName ARTIFACT = COSName.ARTIFACT;
    static final COSName FIGURE = COSName.getPDFName("Figure");

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final List<PDStructureElement> elements = new ArrayList<>();
    private final PDPage page;

    PageTags(PDDocument document, PDPage page) {
        this.page = page;
        root.appendKid(whole);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        page.setStructParents(0);
    }

    static COSName name(String type) {
        return COSName.getPDFName(type);
    }

    /// Opens an element; the number marks its content on the page.
    private int element(String type) {
        var element = new PDStructureElement(type, whole);
        element.setPage(page);
        element.appendKid(elements.size());
        whole.appendKid(element);
        elements.add(element);
        return elements.size() - 1;
    }

    int text(String type, String spoken) {
        int number = element(type);
        elements.getLast().setActualText(spoken);
        return number;
    }

    int figure(String alternative, Shape place) {
        int number = element("Figure");
        elements.getLast().setAlternateDescription(alternative);
        elements.getLast().addAttribute(placed(place));
        return number;
    }

    void close() {
        var parents = new COSArray();
        elements.forEach(parents::add);
        var numbers = new COSArray();
        numbers.add(COSInteger.ZERO);
        numbers.add(parents);
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(tree, PDStructureElement.class));
        root.setParentTreeNextKey(1);
    }

    private static PDLayoutAttributeObject placed(Shape place) {
        var bounds = place.getBounds2D();
        var layout = new PDLayoutAttributeObject();
        layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        layout.setBBox(
                new PDRectangle(
                        (float) bounds.getX(),
                        (float) bounds.getY(),
                        (float) bounds.getWidth(),
                        (float) bounds.getHeight()));
        return layout;
    }
}
