package jp.akashi.paper;

import static jp.akashi.paper.RawPdf.latin;
import static jp.akashi.paper.RawPdf.packed;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

/// Documents that act on their own, in every place where they can.
final class HostileActions {

    private final Map<String, Supplier<byte[]>> all;

    private HostileActions(Map<String, Supplier<byte[]>> all) {
        this.all = all;
        active();
        moreActive();
    }

    static void into(Map<String, Supplier<byte[]>> all) {
        new HostileActions(all);
    }

    private void add(String name, Supplier<byte[]> bytes) {
        all.put(name, bytes);
    }

    private void active() {
        var script = "<</S/JavaScript/JS(app.alert(1))>>";
        add("active: a program on opening", () -> catalog("/OpenAction" + script));
        add("active: a program on closing", () -> catalog("/AA<</WC" + script + ">>"));
        add(
                "active: a program by name",
                () -> catalog("/Names<</JavaScript<</Names[(a)" + script + "]>>>>"));
        add(
                "active: a program in an outline",
                () -> catalog("/Outlines<</First<</A" + script + ">>>>"));
        add(
                "active: a program after a link",
                () -> catalog("/OpenAction<</S/URI/URI(https://a.example)/Next[" + script + "]>>"));
        add("active: a program on a page", () -> page("/AA<</O" + script + ">>"));
        add(
                "active: a program in a field",
                () -> catalog("/AcroForm<</Fields[<</AA<</K" + script + ">>>>]>>"));
        add(
                "active: a program whose kind stands elsewhere",
                () ->
                        new RawPdf()
                                .object(7, "<</S 8 0 R/JS 9 0 R>>")
                                .object(8, "/JavaScript")
                                .object(9, "(a)")
                                .bytes());
        add(
                "active: a program spelled oddly",
                () -> catalog("/OpenAction<</S/J#61vaScript/JS(app.alert(1))>>"));
        add(
                "active: a program without its kind",
                () -> catalog("/OpenAction<</JS(app.alert(1))>>"));
        add("active: a program in packed objects", () -> packedScript(script));
        add(
                "active: a program as a link",
                () -> page("/Annots[<</Subtype/Link/A<</S/URI/URI(JavaScript:alert\\(1\\))>>>>]"));
        add(
                "active: a link to a file of the machine",
                () -> page("/Annots[<</Subtype/Link/A<</S/URI/URI(file:///etc/passwd)>>>>]"));
        add("active: a program to start", () -> page("/Annots[<</A<</S/Launch/F(calc.exe)>>>>]"));
        add(
                "active: a form that sends",
                () -> page("/Annots[<</A<</S/SubmitForm/F(https://a.example)>>>>]"));
    }

    private void moreActive() {
        add("active: a file beside a page", () -> page("/AF[<</Type/Filespec/EF<</F 7 0 R>>>>]"));
        add("active: a file pinned to a page", () -> page("/Annots[<</Subtype/FileAttachment>>]"));
        add(
                "active: a file of which nobody speaks",
                () -> new RawPdf().stream(7, "/Type/EmbeddedFile", latin("MZ")).bytes());
        add("active: a collection of files", () -> catalog("/Collection<</View/T>>"));
        add("active: a film", () -> page("/Annots[<</Subtype/RichMedia>>]"));
        add("active: another program's form", () -> catalog("/AcroForm<</XFA[(a) 4 0 R]>>"));
        add(
                "read: a link to a page on the web",
                () -> page("/Annots[<</Subtype/Link/A<</S/URI/URI(https://a.example/)>>>>]"));
        add(
                "read: the word JavaScript on a page",
                () -> new RawPdf().content("BT /F 9 Tf (/S/JavaScript /Launch) Tj ET").bytes());
    }

    private static byte[] catalog(String entries) {
        return new RawPdf().object(1, "<</Type/Catalog/Pages 2 0 R" + entries + ">>").bytes();
    }

    private static byte[] page(String entries) {
        return new RawPdf()
                .object(3, "<</Type/Page/Parent 2 0 R/Contents 4 0 R" + entries + ">>")
                .bytes();
    }

    /// The action is object 20, inside a packed stream of objects that only a packed table tells
    /// of.
    private static byte[] packedScript(String script) {
        var head = "%PDF-1.7\n";
        var objects =
                "1 0 obj\n<</Type/Catalog/Pages 2 0 R/OpenAction 20 0 R>>\nendobj\n"
                        + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                        + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\n";
        var inner = new String(packed(latin("20 0 " + script)), StandardCharsets.ISO_8859_1);
        int packedAt = head.length() + objects.length();
        var pack =
                "7 0 obj\n<</Type/ObjStm/N 1/First 5/Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream\nendobj\n"
                        .formatted(inner.length(), inner);
        int tableAt = packedAt + pack.length();
        var rows = new StringBuilder();
        int[] starts = {
            0,
            head.length(),
            (head + objects).indexOf("2 0 obj"),
            (head + objects).indexOf("3 0 obj")
        };
        rows.append(row(0, 0, 0));
        for (int at = 1; at < starts.length; at++) {
            rows.append(row(1, starts[at], 0));
        }
        rows.append(row(1, packedAt, 0)).append(row(1, tableAt, 0)).append(row(2, 7, 0));
        return latin(
                head
                        + objects
                        + pack
                        + "8 0 obj\n<</Type/XRef/Root 1 0 R/W[1 4 1]/Index[0 4 7 2 20 1]/Size 21/Length %d>>\nstream\n%s\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n"
                                .formatted(rows.length(), rows, tableAt));
    }

    private static String row(int kind, int where, int index) {
        return ""
                + (char) kind
                + (char) (where >> 24 & 255)
                + (char) (where >> 16 & 255)
                + (char) (where >> 8 & 255)
                + (char) (where & 255)
                + (char) index;
    }
}
