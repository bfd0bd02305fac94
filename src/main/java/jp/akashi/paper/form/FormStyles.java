package jp.akashi.paper.form;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How the cells of the Excel form look: colours say what has to be filled in.
final class FormStyles {
    private static final String FONT = "游ゴシック";

    /// What a cell is.
    enum Look {
        TITLE("", "1B2A41", 16),
        NOTE("", "3C4657", 10),
        HEADER("1B2A41", "FFFFFF", 10),
        LOCKED("F4F5F7", "1B2A41", 10),
        ASK("F4F5F7", "3C4657", 9),
        LEVEL_MANDATORY("FBE8A6", "1B2A41", 10),
        LEVEL_GATED("F6B26B", "1B2A41", 10),
        LEVEL_OPTIONAL("F4F5F7", "3C4657", 10),
        MANDATORY("FFF8DC", "000000", 10),
        GATED("FDE5CC", "000000", 10),
        OPTIONAL("FFFFFF", "000000", 10),
        UNUSED("E3E6EA", "5A6472", 9);

        private final String fill;
        private final String ink;
        private final int size;

        Look(String fill, String ink, int size) {
            this.fill = fill;
            this.ink = ink;
            this.size = size;
        }

        boolean isInput() {
            return this == MANDATORY || this == GATED || this == OPTIONAL;
        }

        private boolean isStrong() {
            return this == TITLE
                    || this == HEADER
                    || this == LEVEL_GATED
                    || this == LEVEL_MANDATORY;
        }

        private boolean isCentred() {
            return this == HEADER || name().startsWith("LEVEL");
        }
    }

    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    FormStyles(XSSFWorkbook book) {
        for (var look : Look.values()) {
            styles.put(look, style(book, look));
        }
    }

    XSSFCellStyle of(Look look) {
        return Objects.requireNonNull(styles.get(look));
    }

    private static XSSFCellStyle style(XSSFWorkbook book, Look look) {
        var style = book.createCellStyle();
        style.setFont(font(book, look));
        style.setWrapText(look != Look.TITLE);
        style.setVerticalAlignment(
                look == Look.HEADER || look == Look.TITLE
                        ? VerticalAlignment.CENTER
                        : VerticalAlignment.TOP);
        style.setAlignment(
                look.isCentred() ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        style.setLocked(!look.isInput());
        if (!look.fill.isEmpty()) {
            style.setFillForegroundColor(color(look.fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            border(style);
        }
        return style;
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        var grey = color("B8BFC9");
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
    }

    private static XSSFFont font(XSSFWorkbook book, Look look) {
        var font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) look.size);
        font.setBold(look.isStrong());
        font.setColor(color(look.ink));
        return font;
    }

    private static XSSFColor color(String hex) {
        return new XSSFColor(Color.decode("#" + hex), null);
    }
}
