package jp.akashi.paper.form;

import java.util.List;
import jp.akashi.kernel.Obstacle;
import jp.akashi.paper.PaperRules;
import jp.akashi.paper.form.FormLayout.Column;
import jp.akashi.paper.form.FormLayout.Sheet;
import jp.akashi.paper.form.FormStyles.Look;
import jp.akashi.paper.sheet.Place;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes one sheet of the form.
final class SheetPen {
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int LONGEST_PROMPT = 255;
    private static final double MARGIN_INCHES = 0.35;
    private static final float HEADER_HEIGHT = 30;
    private static final float[] HEAD_HEIGHTS = {30, 18, 34};
    private final Sheet kind;
    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final List<Obstacle> obstacles;
    private final RowHeights heights = new RowHeights();

    SheetPen(XSSFWorkbook book, Sheet kind, FormStyles styles, List<Obstacle> obstacles) {
        this.kind = kind;
        this.styles = styles;
        this.obstacles = obstacles;
        sheet = book.createSheet(kind.title());
    }

    /// Title, what the form is for, and how to fill it in.
    void head(String form) {
        put(new Place(0, 0), FormLayout.WORDS.get("title." + FormLayout.key(kind)), Look.TITLE);
        put(new Place(1, 0), form, Look.NOTE);
        put(new Place(2, 0), FormLayout.WORDS.get("note." + FormLayout.key(kind)), Look.NOTE);
    }

    /// The header and the widths of the columns; those without a width are hidden.
    <C extends Enum<C> & Column> void columns(Class<C> columns) {
        for (var column : columns.getEnumConstants()) {
            put(column.at(FormLayout.HEADER), FormLayout.header(kind, column), Look.HEADER);
            sheet.setColumnWidth(column.ordinal(), Math.max(1, column.width()) * 256);
            sheet.setColumnHidden(column.ordinal(), column.width() == 0);
            heights.column(column.ordinal(), column.width());
        }
        int last = columns.getEnumConstants().length - 1;
        for (int row = 0; row < FormLayout.HEADER; row++) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, last));
            sheet.getRow(row).setHeightInPoints(HEAD_HEIGHTS[row]);
        }
        sheet.getRow(FormLayout.HEADER).setHeightInPoints(HEADER_HEIGHT);
    }

    void put(Place place, String text, Look look) {
        var row = sheet.getRow(place.row());
        var cell = (row == null ? sheet.createRow(place.row()) : row).createCell(place.column());
        cell.setCellStyle(styles.of(look));
        if (text.length() > LONGEST) {
            obstacles.add(
                    Obstacle.of(PaperRules.CELL_ROOM, "cell", kind.cell(place))
                            .with("limit", LONGEST)
                            .with("length", text.length()));
        } else if (!text.isEmpty()) {
            cell.setCellValue(escaped(text));
            heights.add(place, text);
        }
    }

    /// Offers the words of a list in a cell without insisting on them, and says something about it.
    void offer(Place place, String list, String prompt) {
        var helper = sheet.getDataValidationHelper();
        validate(place, helper.createFormulaListConstraint(list), prompt)
                .setSuppressDropDownArrow(true);
    }

    /// Says something about a cell when it is chosen.
    void prompt(Place place, String prompt) {
        validate(place, sheet.getDataValidationHelper().createCustomConstraint("TRUE"), prompt);
    }

    /// Keeps the rows above and the columns before in view, and fits the sheet on paper.
    void finish(int columnsInView, int lastColumn) {
        heights.set(sheet, FormLayout.FIRST);
        sheet.createFreezePane(columnsInView, FormLayout.FIRST);
        sheet.setDisplayGridlines(false);
        sheet.setZoom(90);
        print(lastColumn);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockAutoFilter(false);
        int last = sheet.getLastRowNum();
        sheet.setAutoFilter(new CellRangeAddress(FormLayout.HEADER, last, 0, lastColumn));
    }

    private void print(int lastColumn) {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(new CellRangeAddress(FormLayout.HEADER, FormLayout.HEADER, -1, -1));
        var book = sheet.getWorkbook();
        book.setPrintArea(book.getSheetIndex(sheet), 0, lastColumn, 0, sheet.getLastRowNum());
        for (var margin : PageMargin.values()) {
            sheet.setMargin(margin, MARGIN_INCHES);
        }
        sheet.setMargin(PageMargin.BOTTOM, 2 * MARGIN_INCHES);
        sheet.getFooter().setCenter("&P / &N");
        sheet.getFooter().setLeft("&A");
    }

    private DataValidation validate(
            Place place, DataValidationConstraint constraint, String prompt) {
        var cells =
                new CellRangeAddressList(place.row(), place.row(), place.column(), place.column());
        var validation = sheet.getDataValidationHelper().createValidation(constraint, cells);
        validation.setShowErrorBox(false);
        if (!prompt.isEmpty()) {
            validation.setShowPromptBox(true);
            validation.createPromptBox(FormLayout.WORDS.get("prompt.example"), shortened(prompt));
        }
        sheet.addValidationData(validation);
        return validation;
    }

    private static String shortened(String prompt) {
        return prompt.length() <= LONGEST_PROMPT
                ? prompt
                : prompt.substring(0, prompt.offsetByCodePoints(0, LONGEST_PROMPT / 2)) + "…";
    }

    /// What would be taken for an escaped character is escaped itself.
    private static String escaped(String text) {
        return text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }
}
