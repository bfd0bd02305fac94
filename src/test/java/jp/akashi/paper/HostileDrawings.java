package jp.akashi.paper;

import static jp.akashi.paper.RawPdf.latin;
import static jp.akashi.paper.RawPdf.packed;

import java.util.Map;
import java.util.function.Supplier;

/// Documents whose drawing never ends or never fits.
final class HostileDrawings {
    private static final int MEGABYTE = 1 << 20;

    private final Map<String, Supplier<byte[]>> all;

    private HostileDrawings(Map<String, Supplier<byte[]>> all) {
        this.all = all;
        odd();
        moreOdd();
    }

    static void into(Map<String, Supplier<byte[]>> all) {
        new HostileDrawings(all);
    }

    private void add(String name, Supplier<byte[]> bytes) {
        all.put(name, bytes);
    }

    private void odd() {
        add(
                "too-demanding: a function that counts for ever",
                () ->
                        new RawPdf()
                                        .content("/S sh")
                                        .object(
                                                3,
                                                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                                                        + "/Resources<</Shading<</S 7 0 R>>>>>>")
                                        .object(
                                                7,
                                                "<</ShadingType 1/ColorSpace/DeviceGray/Function 8 0 R/Domain[0 1e9 0 1e9]>>")
                                        .stream(
                                                8,
                                                "/FunctionType 4/Domain[0 1 0 1]/Range[0 1]",
                                                latin(
                                                        "{"
                                                                + " 1 add 1 sub".repeat(20_000)
                                                                + " pop }"))
                                        .bytes());
        add(
                "any: a mesh of a million triangles",
                () ->
                        new RawPdf()
                                        .content("/S sh")
                                        .object(
                                                3,
                                                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                                                        + "/Resources<</Shading<</S 7 0 R>>>>>>")
                                        .stream(
                                                7,
                                                "/ShadingType 4/ColorSpace/DeviceGray/BitsPerCoordinate 8/BitsPerComponent 8"
                                                        + "/BitsPerFlag 8/Decode[0 595 0 842 0 1]/Filter/FlateDecode",
                                                packed(new byte[8 * MEGABYTE]))
                                        .bytes());
    }

    private void moreOdd() {
        add(
                "any: groups within groups",
                () -> {
                    var pdf = new RawPdf().content("/X Do");
                    for (int at = 6; at < 400; at++) {
                        pdf.stream(
                                at,
                                "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Group<</S/Transparency>>"
                                        + "/Resources<</XObject<</X %d 0 R>>>>".formatted(at + 1),
                                latin("/X Do"));
                    }
                    return pdf.bytes();
                });
        add(
                "any: a line of ten million corners",
                () ->
                        HostileBombs.bomb(
                                "/Filter/FlateDecode",
                                packed(latin("0 0 m " + "1 1 l 2 0 l ".repeat(5_000_000) + "S"))));
        add(
                "any: a line of dots without size",
                () -> new RawPdf().content("[0.00001 0.00001] 0 d 0 0 m 595 842 l S").bytes());
        add(
                "any: numbers beyond numbers",
                () ->
                        new RawPdf()
                                .content(
                                        "1e999 -1e999 99999999999999999999 0 0 0 cm BT /F 1e30 Tf (a) Tj ET")
                                .bytes());
        add(
                "any: a state kept ten million times",
                () ->
                        HostileBombs.bomb(
                                "/Filter/FlateDecode", packed(latin("q ".repeat(10_000_000)))));
    }
}
