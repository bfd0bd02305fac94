package jp.akashi.paper;

import static jp.akashi.paper.RawPdf.latin;
import static jp.akashi.paper.RawPdf.packed;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Documents that unpack beyond measure, and pictures of too many dots.
final class HostileBombs {
    private static final String IMAGE =
            "/Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8";
    private static final String SHOW = "q 100 0 0 100 0 0 cm /X Do Q";
    private static final int MEGABYTE = 1 << 20;

    private final Map<String, Supplier<byte[]>> all;

    private HostileBombs(Map<String, Supplier<byte[]>> all) {
        this.all = all;
        bombs();
        moreBombs();
        pictures();
        morePictures();
    }

    static void into(Map<String, Supplier<byte[]>> all) {
        new HostileBombs(all);
    }

    private void add(String name, Supplier<byte[]> bytes) {
        all.put(name, bytes);
    }

    private void bombs() {
        add("too-many-pages: ten thousand pages", () -> manyPages(10_000));
        add("read: five hundred pages", () -> manyPages(500));
        add(
                "too-demanding: a content of 256 megabytes",
                () -> bomb("/Filter/FlateDecode", packed((byte) ' ', 256L * MEGABYTE, 1)));
        add(
                "any: a content packed twice",
                () ->
                        bomb(
                                "/Filter[/FlateDecode/FlateDecode]",
                                packed((byte) ' ', 256L * MEGABYTE, 2)));
        add(
                "too-demanding: a content packed without its head",
                () -> {
                    var packed = packed((byte) ' ', 256L * MEGABYTE, 1);
                    packed[0] = 'x';
                    packed[1] = 'x';
                    return bomb("/Filter/FlateDecode", packed);
                });
        add(
                "too-demanding: a content behind a blank",
                () -> {
                    var pdf = new RawPdf();
                    var packed = packed((byte) ' ', 256L * MEGABYTE, 1);
                    var text =
                            new String(
                                    pdf.stream(4, "/Filter/FlateDecode", packed).bytes(),
                                    StandardCharsets.ISO_8859_1);
                    return latin(text.replace("stream\nx", "stream \nx"));
                });
        add(
                "too-demanding: a content packed in runs, and those once more",
                () -> bomb("/Filter[/FlateDecode/RunLengthDecode]", packed(runs(30 * MEGABYTE))));
        add(
                "too-demanding: a content packed in runs",
                () -> bomb("/Filter/RunLengthDecode", runs(10 * MEGABYTE)));
    }

    private void moreBombs() {
        add(
                "too-demanding: a content of rows two thousand million wide",
                () ->
                        bomb(
                                "/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 2000000000>>",
                                packed(new byte[10])));
        add(
                "too-demanding: packed objects of 256 megabytes",
                () ->
                        new RawPdf()
                                .stream(
                                                7,
                                                "/Type/ObjStm/N 1/First 5/Filter/FlateDecode",
                                                packed((byte) ' ', 256L * MEGABYTE, 1))
                                        .bytes());
        add(
                "any: sixty million letters on a page",
                () ->
                        bomb(
                                "/Filter/FlateDecode",
                                packed(
                                        latin(
                                                "BT /F 1 Tf "
                                                        + ("(" + "a".repeat(1000) + ") Tj ")
                                                                .repeat(60_000)
                                                        + "ET"))));
        add(
                "too-demanding: a hundred million letters on two thousand pages",
                () ->
                        sameContent(
                                2000,
                                "BT /F 1 Tf " + ("(" + "a".repeat(1000) + ") Tj ").repeat(60)));
    }

    private void pictures() {
        add(
                "too-demanding: a picture of ten thousand million dots and no data",
                () -> picture("/Width 100000/Height 100000", new byte[9]));
        add(
                "too-demanding: a packed picture of 400 million dots",
                () ->
                        picture(
                                "/Width 20000/Height 20000/Filter/FlateDecode",
                                packed((byte) 0, 40L * MEGABYTE, 1)));
        add(
                "too-demanding: a black and white picture of 400 million dots",
                () ->
                        new RawPdf()
                                .content(SHOW).stream(
                                                6,
                                                "/Type/XObject/Subtype/Image/ImageMask true"
                                                        + "/BitsPerComponent 1/Width 20000/Height 20000/Filter/FlateDecode",
                                                packed((byte) 0, 5L * MEGABYTE, 1))
                                        .bytes());
        add(
                "too-demanding: one dot behind a mask of 900 million",
                () ->
                        new RawPdf()
                                .content(SHOW).stream(
                                                6,
                                                IMAGE + "/Width 1/Height 1/SMask 7 0 R",
                                                new byte[1])
                                        .stream(
                                                7,
                                                IMAGE
                                                        + "/Width 30000/Height 30000/Filter/FlateDecode",
                                                packed((byte) 0, 25L * MEGABYTE, 1))
                                        .bytes());
        add(
                "too-demanding: a photograph that is larger than it says",
                () -> picture("/Width 10/Height 10/Filter/DCTDecode", photograph()));
        add(
                "any: a photograph that is none",
                () -> picture("/Width 10/Height 10/Filter/DCTDecode", new byte[100]));
    }

    private void morePictures() {
        add(
                "any: a facsimile wider than the world",
                () ->
                        picture(
                                "/Width 10/Height 10/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 2000000000/Rows 2000000000>>",
                                new byte[100]));
        add(
                "any: a picture of less than nothing",
                () -> picture("/Width -5/Height -2147483648", new byte[100]));
        add("any: a page of endless size", () -> pageOf("/MediaBox[0 0 1e38 1e38]"));
        add("any: a page of no size", () -> pageOf("/MediaBox[0 0 0 0]"));
        add("any: a page inside out", () -> pageOf("/MediaBox[595 842 -9e9 -9e9]"));
        add("any: a strip of a page", () -> pageOf("/MediaBox[0 0 1 14400]/UserUnit 75000"));
        add(
                "any: a pattern of a million million tiles",
                () ->
                        new RawPdf()
                                        .content("/Pattern cs /P scn 0 0 595 842 re f")
                                        .object(
                                                3,
                                                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                                                        + "/Resources<</Pattern<</P 7 0 R>>>>>>")
                                        .stream(
                                                7,
                                                "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1e6 1e6]"
                                                        + "/XStep 0.0001/YStep 0.0001/Resources<<>>",
                                                latin("0 0 1 1 re f"))
                                        .bytes());
    }

    static byte[] bomb(String filter, byte[] packed) {
        return new RawPdf().stream(4, filter, packed).bytes();
    }

    /// Each pair of bytes stands for 128 blanks.
    private static byte[] runs(int size) {
        var runs = new byte[size];
        for (int at = 0; at + 1 < size; at += 2) {
            runs[at] = (byte) 129;
            runs[at + 1] = ' ';
        }
        return runs;
    }

    private static byte[] manyPages(int pages) {
        return sameContent(pages, "BT /F 12 Tf 72 700 Td (Page) Tj ET");
    }

    private static byte[] sameContent(int pages, String content) {
        var kids =
                IntStream.range(10, 10 + pages)
                        .mapToObj(at -> at + " 0 R")
                        .collect(Collectors.joining(" "));
        var pdf =
                new RawPdf()
                        .content(content)
                        .object(2, "<</Type/Pages/Kids[%s]/Count %d>>".formatted(kids, pages));
        for (int at = 10; at < 10 + pages; at++) {
            pdf.object(
                    at,
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                            + "/Resources<</Font<</F 5 0 R>>>>>>");
        }
        return pdf.bytes();
    }

    private static byte[] picture(String size, byte[] data) {
        return new RawPdf().content(SHOW).stream(6, IMAGE + size, data).bytes();
    }

    private static byte[] pageOf(String box) {
        return new RawPdf()
                .object(
                        3,
                        "<</Type/Page/Parent 2 0 R%s/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"
                                .formatted(box))
                .bytes();
    }

    /// The head of a JPEG of 65,000 by 65,000 dots.
    private static byte[] photograph() {
        return latin(
                "\u00ff\u00d8\u00ff\u00c2\u0000\u0011\u0008\u00fd\u00e8\u00fd\u00e8\u0003"
                        + "\u0001\u0011\u0000\u0002\u0011\u0000\u0003\u0011\u0000"
                        + "\u00ff\u00da\u0000\u000c\u0003\u0001\u0000\u0002\u0000\u0003\u0000\u0000\u0000\u0000\u00ff\u00d9");
    }
}
