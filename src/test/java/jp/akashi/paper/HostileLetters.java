package jp.akashi.paper;

import static jp.akashi.paper.RawPdf.latin;

import java.util.Map;
import java.util.function.Supplier;

/// Documents whose typefaces are missing, broken or endless.
final class HostileLetters {

    private final Map<String, Supplier<byte[]>> all;

    private HostileLetters(Map<String, Supplier<byte[]>> all) {
        this.all = all;
        typefaces();
        moreTypefaces();
    }

    static void into(Map<String, Supplier<byte[]>> all) {
        new HostileLetters(all);
    }

    private void add(String name, Supplier<byte[]> bytes) {
        all.put(name, bytes);
    }

    private void typefaces() {
        add("read: no typeface at all", () -> new RawPdf().object(5, "null").bytes());
        add(
                "read: a typeface of no known kind",
                () -> new RawPdf().object(5, "<</Type/Font/Subtype/Nothing>>").bytes());
        add(
                "read: a typeface that is not enclosed",
                () ->
                        new RawPdf()
                                .object(5, "<</Type/Font/Subtype/TrueType/BaseFont/No-Such>>")
                                .bytes());
        add(
                "any: a typeface file of rubbish",
                () ->
                        new RawPdf()
                                        .object(
                                                5,
                                                "<</Type/Font/Subtype/TrueType/BaseFont/A/FontDescriptor 7 0 R>>")
                                        .object(
                                                7,
                                                "<</Type/FontDescriptor/FontName/A/Flags 32/FontFile2 8 0 R>>")
                                        .stream(
                                                8,
                                                "",
                                                latin(
                                                        "\u0000\u0001\u0000\u0000\u00ff\u00ff"
                                                                + "x".repeat(5000)))
                                        .bytes());
        add(
                "too-demanding: widths for two thousand million letters",
                () -> composite("/W[0 2000000000 500]", ""));
        add(
                "too-demanding: a table of letters without end",
                () -> composite("", "1 beginbfrange <00000000> <7FFFFFFF> <0041> endbfrange"));
    }

    private void moreTypefaces() {
        add(
                "too-demanding: a table of letters as long as a book",
                () ->
                        composite(
                                "",
                                "100 beginbfrange "
                                        + "<00000000> <00FFFFFF> <0041> ".repeat(100)
                                        + "endbfrange"));
        add("any: a table of letters that names itself", () -> composite("", "/Self usecmap"));
        add(
                "any: widths by a range that is upside down",
                () ->
                        new RawPdf()
                                .object(
                                        5,
                                        "<</Type/Font/Subtype/Type1/BaseFont/A/FirstChar -2000000000"
                                                + "/LastChar 2000000000/Widths[1]>>")
                                .bytes());
    }

    /// A typeface of several thousand letters, with these widths and this table of letters.
    private static byte[] composite(String widths, String letters) {
        var map =
                "/CIDInit /ProcSet findresource begin begincmap /CMapName /Self def "
                        + "1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange "
                        + letters
                        + " endcmap end";
        return new RawPdf()
                        .content("BT /F 12 Tf 72 700 Td <0000000100000002> Tj ET")
                        .object(
                                5,
                                "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H"
                                        + "/DescendantFonts[7 0 R]/ToUnicode 8 0 R>>")
                        .object(
                                7,
                                "<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)"
                                        + "/Ordering(Identity)/Supplement 0>>"
                                        + widths
                                        + ">>")
                        .stream(8, "", latin(map))
                        .bytes();
    }
}
