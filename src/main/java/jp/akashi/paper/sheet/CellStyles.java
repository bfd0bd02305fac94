package jp.akashi.paper.sheet;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The few styles of a plain sheet, by their places: text, heading, day, and numbers with as many
/// decimals as were given.
final class CellStyles {
    static final int TEXT = 0;
    static final int HEADING = 1;
    static final int DAY = 2;

    private static final int FIRST_NUMBER = 3;
    private static final int MOST_DECIMALS = 10;
    private static final int OWN_FORMATS = 164;

    private CellStyles() {}

    static int number(BigDecimal number) {
        return FIRST_NUMBER + Math.clamp(number.scale(), 0, MOST_DECIMALS);
    }

    static String xml() {
        return "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + formats()
                + "<fonts count=\"2\">"
                + font("")
                + font("<b/>")
                + "</fonts><fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill>"
                + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE8F1FE\"/></patternFill></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + cells()
                + "</styleSheet>";
    }

    private static String formats() {
        return "<numFmts count=\"%d\">".formatted(MOST_DECIMALS + 2)
                + format(OWN_FORMATS, "yyyy\\-mm\\-dd")
                + IntStream.rangeClosed(0, MOST_DECIMALS)
                        .mapToObj(decimals ->
                                format(
                                        OWN_FORMATS + 1 + decimals,
                                        decimals == 0 ? "0" : "0." + "0".repeat(decimals)))
                        .collect(Collectors.joining())
                + "</numFmts>";
    }

    private static String format(int id, String code) {
        return "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(id, code);
    }

    private static String font(String bold) {
        return "<font>" + bold + "<sz val=\"11\"/><name val=\"游ゴシック\"/><family val=\"3\"/></font>";
    }

    private static String cells() {
        return "<cellXfs count=\"%d\">".formatted(FIRST_NUMBER + MOST_DECIMALS + 1)
                + cell("numFmtId=\"49\" fontId=\"0\" fillId=\"0\"")
                + cell("numFmtId=\"49\" fontId=\"1\" fillId=\"2\" applyFont=\"1\" applyFill=\"1\"")
                + cell("numFmtId=\"%d\" fontId=\"0\" fillId=\"0\"".formatted(OWN_FORMATS))
                + IntStream.rangeClosed(0, MOST_DECIMALS)
                        .mapToObj(decimals ->
                                cell(
                                        "numFmtId=\"%d\" fontId=\"0\" fillId=\"0\""
                                                .formatted(OWN_FORMATS + 1 + decimals)))
                        .collect(Collectors.joining())
                + "</cellXfs>";
    }

    private static String cell(String kind) {
        return "<xf %s borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\">"
                        .formatted(kind)
                + "<alignment vertical=\"top\" wrapText=\"1\"/></xf>";
    }
}
