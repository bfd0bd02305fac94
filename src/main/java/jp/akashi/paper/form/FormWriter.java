package jp.akashi.paper.form;

import static jp.akashi.paper.form.FormLayout.WORDS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.application.Dossier;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.paper.form.FormLayout.Meta;
import jp.akashi.paper.form.FormLayout.Sheet;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Schemes;
import jp.akashi.wording.Wording;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Makes the Excel form of an edition, empty or filled in with what is in a draft.
public final class FormWriter {
    private final Schemes schemes;
    private final FaceEntries entries;
    private final Wording wording;

    public FormWriter(Schemes schemes) {
        this.schemes = schemes;
        wording = Wording.of(schemes);
        entries = new FaceEntries(schemes.words().serviceTypes());
    }

    /// The empty form.
    public byte[] template(EditionId edition) {
        return write(FilledForm.of(Dossier.empty(edition))).orThrow();
    }

    /// @return the workbook; or PAP-07 for each answer Excel has no room for in a cell
    public Outcome<byte[]> write(FilledForm form) {
        var edition = schemes.get(form.disclosure().edition());
        var obstacles = new ArrayList<Obstacle>();
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            fill(book, form, edition, obstacles);
            book.write(bytes);
            return obstacles.isEmpty()
                    ? Outcome.done(bytes.toByteArray())
                    : Outcome.refused(obstacles);
        } catch (IOException broken) {
            throw new UncheckedIOException("a workbook in memory", broken);
        }
    }

    private void fill(
            XSSFWorkbook book, FilledForm form, Edition edition, List<Obstacle> obstacles) {
        var styles = new FormStyles(book);
        var face = new SheetPen(book, Sheet.FACE, styles, obstacles);
        var answers = new SheetPen(book, Sheet.ANSWERS, styles, obstacles);
        var documents = new SheetPen(book, Sheet.DOCUMENTS, styles, obstacles);
        var withholdings = new SheetPen(book, Sheet.WITHHOLDINGS, styles, obstacles);
        var name = schemes.get(edition.id().scheme()).name().ja();
        for (var pen : List.of(face, answers, documents, withholdings)) {
            pen.head(WORDS.get("subtitle", name, edition.id().date()));
        }
        var lists = new Lists(meta(book, edition.id()));
        new FaceSheetPage(face, lists, entries, wording).write(form);
        new AnswerSheet(answers, lists, form).write(edition);
        new DocumentsPage(documents, lists, wording).write(form.documents());
        new WithholdingsPage(withholdings, lists, wording)
                .write(form.faceSheet().withholdings(), edition);
        book.setActiveSheet(0);
    }

    /// What the form is for, in a sheet nobody sees.
    private static XSSFSheet meta(XSSFWorkbook book, EditionId edition) {
        var sheet = book.createSheet(Sheet.META.title());
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        put(sheet, Meta.FORM, FormLayout.FORM);
        put(sheet, Meta.VERSION, WORDS.get("version"));
        put(sheet, Meta.SCHEME, edition.scheme().value());
        put(sheet, Meta.EDITION, edition.date().toString());
        sheet.enableLocking();
        return sheet;
    }

    private static void put(XSSFSheet sheet, Meta meta, String text) {
        var row = sheet.createRow(meta.ordinal());
        row.createCell(0).setCellValue(FormLayout.key(meta));
        row.createCell(1).setCellValue(text);
    }
}
