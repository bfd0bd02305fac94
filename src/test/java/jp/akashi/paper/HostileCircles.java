package jp.akashi.paper;

import static jp.akashi.paper.RawPdf.latin;
import static jp.akashi.paper.RawPdf.packed;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

/// Documents that go in circles, and whose tables of objects are wrong.
final class HostileCircles {
    private static final String EMPTY_FORM = "/Type/XObject/Subtype/Form/BBox[0 0 100 100]";
    private static final String IMAGE =
            "/Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8";
    private static final String SHOW = "q 100 0 0 100 0 0 cm /X Do Q";

    private final Map<String, Supplier<byte[]>> all;

    private HostileCircles(Map<String, Supplier<byte[]>> all) {
        this.all = all;
        circles();
        moreCircles();
        evenMoreCircles();
        tables();
    }

    static void into(Map<String, Supplier<byte[]>> all) {
        new HostileCircles(all);
    }

    private void add(String name, Supplier<byte[]> bytes) {
        all.put(name, bytes);
    }

    private void circles() {
        add(
                "refused: a tree of pages that holds itself",
                () -> new RawPdf().object(2, "<</Type/Pages/Kids[2 0 R]/Count 1>>").bytes());
        add(
                "any: a tree of pages that holds itself beside a page",
                () -> new RawPdf().object(2, "<</Type/Pages/Kids[3 0 R 2 0 R]/Count 2>>").bytes());
        add(
                "refused: two trees of pages that hold each other",
                () ->
                        new RawPdf()
                                .object(2, "<</Type/Pages/Kids[7 0 R]/Count 1>>")
                                .object(7, "<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>")
                                .bytes());
        add(
                "any: a page that is its own parent",
                () -> new RawPdf().object(3, "<</Type/Page/Parent 3 0 R/Contents 4 0 R>>").bytes());
        add("refused: a tree of pages 20,000 deep", () -> deepTree(20_000));
        add(
                "read: an outline that goes in circles",
                () ->
                        new RawPdf()
                                .object(1, "<</Type/Catalog/Pages 2 0 R/Outlines 7 0 R>>")
                                .object(7, "<</First 8 0 R/Last 8 0 R>>")
                                .object(8, "<</Title(A)/Next 8 0 R/First 7 0 R/Parent 8 0 R>>")
                                .bytes());
        add(
                "any: objects that are each other",
                () ->
                        new RawPdf()
                                .object(3, "7 0 R")
                                .object(7, "8 0 R")
                                .object(8, "7 0 R")
                                .bytes());
        add(
                "any: a content whose length is itself",
                () -> new RawPdf().streamOfLength(4, "", "4 0 R", latin("BT (a) Tj ET")).bytes());
    }

    private void moreCircles() {
        add(
                "any: lengths that are each other's",
                () ->
                        new RawPdf()
                                .streamOfLength(4, "", "7 0 R", latin("BT ET"))
                                .streamOfLength(7, "", "4 0 R", latin("BT ET"))
                                .bytes());
        add(
                "too-demanding: a form that draws itself",
                () ->
                        new RawPdf()
                                .content("/X Do").stream(
                                                6,
                                                EMPTY_FORM + "/Resources<</XObject<</X 6 0 R>>>>",
                                                latin("/X Do /X Do"))
                                        .bytes());
        add(
                "any: a typeface whose letter shows itself",
                () ->
                        new RawPdf()
                                        .content("BT /F 12 Tf (aaa) Tj ET")
                                        .object(
                                                5,
                                                "<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]"
                                                        + "/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97/Widths[1]"
                                                        + "/CharProcs<</a 7 0 R>>/Encoding<</Differences[97/a]>>"
                                                        + "/Resources<</Font<</F 5 0 R>>>>>>")
                                        .stream(7, "", latin("BT /F 12 Tf (aa) Tj ET"))
                                        .bytes());
        add(
                "any: a picture that masks itself",
                () ->
                        new RawPdf()
                                .content(SHOW).stream(
                                                6,
                                                IMAGE + "/Width 1/Height 1/SMask 6 0 R",
                                                new byte[] {0})
                                        .bytes());
    }

    private void evenMoreCircles() {
        add(
                "any: colours made of themselves",
                () ->
                        new RawPdf()
                                        .content("/C cs 1 sc 0 0 9 9 re f " + SHOW)
                                        .object(
                                                3,
                                                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R"
                                                        + "/Resources<</ColorSpace<</C 7 0 R>>/XObject<</X 6 0 R>>>>>>")
                                        .object(7, "[/Indexed 7 0 R 1 (ab)]")
                                        .stream(
                                                6,
                                                "/Type/XObject/Subtype/Image/Width 1/Height 1"
                                                        + "/BitsPerComponent 8/ColorSpace 7 0 R",
                                                new byte[] {0})
                                        .bytes());
        add(
                "any: a hundred thousand brackets",
                () -> new RawPdf().object(7, "[".repeat(100_000)).bytes());
        add(
                "any: a hundred thousand brackets in a content",
                () -> new RawPdf().content("[".repeat(100_000) + " TJ").bytes());
    }

    private void tables() {
        add(
                "any: a table of objects that goes on with itself",
                () -> new RawPdf().trailer("/Root 1 0 R/Prev XREF").bytes());
        add(
                "any: a table of objects that goes on beyond the file",
                () -> new RawPdf().trailer("/Root 1 0 R/Prev 99999999999").bytes());
        add(
                "any: a second table of objects that is the first",
                () -> new RawPdf().trailer("/Root 1 0 R/XRefStm XREF").bytes());
        add(
                "any: a table of objects somewhere else",
                () -> new RawPdf().end("startxref\n12\n%%EOF\n").bytes());
        add(
                "any: a table of objects before the file",
                () -> new RawPdf().end("startxref\n-5\n%%EOF\n").bytes());
        add("refused: two tables that go on with each other", HostileCircles::tablesInACircle);
        add(
                "any: a packed table of two thousand million objects",
                () -> packedTable("/W[1 4 2]/Index[0 2000000000]/Size 2000000000"));
        add(
                "any: a packed table with huge columns",
                () -> packedTable("/W[1 2000000000 2]/Size 9"));
        add(
                "any: packed objects that claim to be two thousand million",
                () ->
                        new RawPdf()
                                .stream(
                                                7,
                                                "/Type/ObjStm/N 2000000000/First 10/Filter/FlateDecode",
                                                packed(latin("8 0 9 5 [1] [2]")))
                                        .bytes());
        add("too-demanding: a million empty objects", HostileCircles::manyObjects);
    }

    private static byte[] deepTree(int depth) {
        var pdf = new RawPdf().object(2, "<</Type/Pages/Kids[10 0 R]/Count 1>>");
        for (int at = 10; at < 10 + depth; at++) {
            int kid = at == 9 + depth ? 3 : at + 1;
            pdf.object(
                    at,
                    "<</Type/Pages/Kids[%d 0 R]/Count 1/Parent %d 0 R>>"
                            .formatted(kid, at == 10 ? 2 : at - 1));
        }
        return pdf.bytes();
    }

    private static byte[] tablesInACircle() {
        var head = "%PDF-1.7\n";
        var table = "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R/Size 2/Prev %05d>>\n";
        int second = head.length() + table.formatted(0).length();
        return latin(
                head
                        + table.formatted(second)
                        + table.formatted(head.length())
                        + "startxref\n%d\n%%%%EOF\n".formatted(second));
    }

    private static byte[] packedTable(String entries) {
        var head = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n";
        var data = new byte[64];
        var stream =
                "9 0 obj\n<</Type/XRef/Root 1 0 R%s/Length %d>>\nstream\n%s\nendstream\nendobj\n"
                        .formatted(
                                entries,
                                data.length,
                                new String(data, StandardCharsets.ISO_8859_1));
        return latin(head + stream + "startxref\n%d\n%%%%EOF\n".formatted(head.length()));
    }

    private static byte[] manyObjects() {
        var out = new StringBuilder("%PDF-1.7\n");
        for (int at = 10; at < 1_000_010; at++) {
            out.append(at).append(" 0 obj\n<<>>\nendobj\n");
        }
        var body = new String(new RawPdf().bytes(), StandardCharsets.ISO_8859_1);
        return latin(
                out
                        + body.substring(body.indexOf("1 0 obj"), body.indexOf("xref"))
                        + "trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n");
    }
}
