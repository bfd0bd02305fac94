package jp.akashi.paper.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.application.Dossier;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.item.Answer;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.paper.form.FormLayout.Answers;
import jp.akashi.paper.form.FormLayout.Sheet;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.Loaded;
import jp.akashi.schemefile.SchemeFiles;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The form of the edition of 2022, as a provider opens it.
class FormTemplateTest {
    private static final EditionId AI = EditionId.parse("asp-saas-ai/2022-04-01");
    private static final Schemes SCHEMES = schemes();

    @TempDir Path folder;

    @Test
    void asksEveryBlankOfTheEditionOnceInOfficialOrder() throws IOException {
        try (var desk = new Desk(new FormWriter(SCHEMES).template(AI))) {
            var sheet = desk.book.getSheet(Sheet.ANSWERS.title());
            int row = FormLayout.FIRST;
            for (var asked : SCHEMES.get(AI).rows()) {
                for (var field : asked.fields()) {
                    assertThat(text(sheet, row, Answers.NUMBER))
                            .isEqualTo(String.valueOf(asked.number()));
                    assertThat(text(sheet, row, Answers.ITEM)).isEqualTo(asked.item().label().ja());
                    assertThat(text(sheet, row++, Answers.FIELD_KEY))
                            .isEqualTo(field.key().value());
                }
            }
            assertThat(sheet.getLastRowNum()).isEqualTo(row - 1);
        }
    }

    @Test
    void letsOnlyCellsToFillInBeChangedAndHidesItsIds() throws IOException {
        try (var desk = new Desk(new FormWriter(SCHEMES).template(AI))) {
            var sheet = desk.book.getSheet(Sheet.ANSWERS.title());
            assertThat(sheet.getProtect()).isTrue();
            for (var column : Answers.values()) {
                boolean input =
                        List.of(Answers.ANSWER, Answers.DOCUMENTS, Answers.PAGES).contains(column);
                assertThat(
                                sheet.getRow(FormLayout.FIRST)
                                        .getCell(column.ordinal())
                                        .getCellStyle()
                                        .getLocked())
                        .isEqualTo(!input);
                assertThat(sheet.isColumnHidden(column.ordinal()))
                        .isEqualTo(column == Answers.ITEM_ID || column == Answers.FIELD_KEY);
            }
            assertThat(desk.book.getSheetVisibility(desk.book.getSheetIndex(Sheet.META.title())))
                    .isEqualTo(SheetVisibility.VERY_HIDDEN);
        }
    }

    @Test
    void offersYesAndNoChoicesAndUnits() throws IOException {
        try (var desk = new Desk(new FormWriter(SCHEMES).template(AI))) {
            assertThat(offered(desk, "finance.listing", Answers.ANSWER)).startsWith("有り", "無し");
            assertThat(offered(desk, "finance.financial-audit", Answers.ANSWER))
                    .contains("会計監査人による会計監査");
            assertThat(offered(desk, "finance.sales", Answers.HINT)).contains("百万円", "千円");
        }
    }

    @Test
    void keepsItsHeaderInViewAndFitsA4Landscape() throws IOException {
        try (var desk = new Desk(new FormWriter(SCHEMES).template(AI))) {
            var sheet = desk.book.getSheet(Sheet.ANSWERS.title());
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) FormLayout.FIRST);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(FormLayout.HEADER);
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void carriesTheExamplesOfAllItemsThereAndBackWithoutLoss(Edition edition) throws IOException {
        var form = FilledForm.of(examples(edition));
        var file = Samples.write(folder, new FormWriter(SCHEMES).write(form).orThrow());
        var read = new FormReader(SCHEMES).read(file, edition.id()).orThrow();
        assertThat(read.faults()).isEmpty();
        assertThat(read.form()).isEqualTo(form);
        assertThat(form.disclosure().answers()).hasSize(edition.rows().size());
    }

    static Stream<Edition> editions() {
        return SCHEMES.all().stream().flatMap(scheme -> scheme.editions().stream());
    }

    private static Dossier examples(Edition edition) {
        var disclosure = Disclosure.empty(edition.id());
        for (var row : edition.rows()) {
            var values = new LinkedHashMap<FieldKey, Value>();
            row.item()
                    .help()
                    .example()
                    .forEach((key, example) -> {
                        var kind = row.item().findField(key).orElseThrow().kind();
                        if (Notation.read(kind, example) instanceof Reading.Read(var value)) {
                            values.put(key, value);
                        }
                    });
            disclosure = disclosure.with(row.id(), Answer.of(values));
        }
        var empty = Dossier.empty(edition.id());
        return new Dossier(empty.faceSheet(), empty.sites(), disclosure, empty.evidence());
    }

    private static List<String> offered(Desk desk, String item, Answers column) {
        var address = new CellAddress(desk.row(new ItemId(item)), column.ordinal());
        var sheet = desk.book.getSheet(Sheet.ANSWERS.title());
        var list =
                sheet.getDataValidations().stream()
                        .filter(validation -> isAt(validation, address))
                        .map(validation -> validation.getValidationConstraint().getFormula1())
                        .findFirst()
                        .orElseThrow();
        var area = new AreaReference(list, SpreadsheetVersion.EXCEL2007);
        return Arrays.stream(area.getAllReferencedCells())
                .map(at ->
                        desk.book
                                .getSheet(Sheet.META.title())
                                .getRow(at.getRow())
                                .getCell(at.getCol())
                                .getStringCellValue())
                .toList();
    }

    private static boolean isAt(XSSFDataValidation validation, CellAddress cell) {
        return Arrays.stream(validation.getRegions().getCellRangeAddresses())
                .anyMatch(range -> range.isInRange(cell.getRow(), cell.getColumn()));
    }

    private static String text(XSSFSheet sheet, int row, Answers column) {
        return sheet.getRow(row).getCell(column.ordinal()).getStringCellValue();
    }

    private static Schemes schemes() {
        return switch (SchemeFiles.builtIn().read()) {
            case Loaded.Ok(var schemes) -> schemes;
            case Loaded.Faulty(var faults) -> throw new IllegalStateException(faults.toString());
        };
    }
}
