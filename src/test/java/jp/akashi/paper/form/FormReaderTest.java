package jp.akashi.paper.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.Proves;
import jp.akashi.application.FaceField;
import jp.akashi.disclosure.DisclosureRules;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Spot;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.evidence.Pages;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Value;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.RuleId;
import jp.akashi.paper.PaperRules;
import jp.akashi.paper.form.FormLayout.Answers;
import jp.akashi.paper.form.FormLayout.Documents;
import jp.akashi.paper.form.FormLayout.Sheet;
import jp.akashi.paper.form.FormLayout.Withholdings;
import jp.akashi.scheme.Forms;
import jp.akashi.wording.Wording;
import org.apache.poi.ss.usermodel.FormulaError;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a provider does to a form in a spreadsheet program, and what becomes of it.
class FormReaderTest {
    @TempDir Path folder;
    private Desk desk = new Desk(Samples.template());

    @BeforeEach
    void openTheEmptyForm() {
        desk = new Desk(Samples.template());
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void readsFullWidthDigitsAndWesternAndJapaneseDates() throws IOException {
        desk.answer(Samples.SALES).setCellValue("１，２５０百万円");
        desk.answer(Samples.DAY).setCellValue("令和７年４月１日");
        desk.face("service-started-on").setCellValue("R7.4.1");
        desk.face("corporate-number").setCellValue("７９９９９０１０００００１");
        desk.cell(Sheet.DOCUMENTS, Documents.FILE_NAME.at(4)).setCellValue("a.pdf");
        desk.cell(Sheet.DOCUMENTS, Documents.ISSUED_ON.at(4)).setCellValue("2025/10/1");
        var form = faultless();
        assertThat(value(form, Samples.SALES)).isEqualTo(Forms.figure("1250", "百万円"));
        assertThat(value(form, Samples.DAY)).isEqualTo(new Value.Day(LocalDate.of(2025, 4, 1)));
        assertThat(form.faceSheet().get(FaceField.SERVICE_STARTED_ON)).isEqualTo("2025-04-01");
        assertThat(form.faceSheet().get(FaceField.CORPORATE_NUMBER)).isEqualTo("7999901000001");
        assertThat(form.documents().getFirst().issuedOn()).isEqualTo(LocalDate.of(2025, 10, 1));
    }

    @Test
    void readsNumbersAndDaysThatTheProgramMadeOfWhatWasTyped() throws IOException {
        var format = desk.book.createDataFormat();
        var day = desk.book.createCellStyle();
        day.setDataFormat(format.getFormat("[$-ja-JP]ggge\"年\"m\"月\"d\"日\""));
        var percent = desk.book.createCellStyle();
        percent.setDataFormat(format.getFormat("0.00%"));
        var money = desk.book.createCellStyle();
        money.setDataFormat(format.getFormat("#,##0\"百万円\""));
        desk.answer(Samples.DAY).setCellValue(LocalDate.of(2025, 4, 1));
        desk.answer(Samples.DAY).setCellStyle(day);
        desk.answer(Samples.UPTIME).setCellValue(0.9998);
        desk.answer(Samples.UPTIME).setCellStyle(percent);
        desk.answer(Samples.SALES).setCellValue(1250);
        desk.answer(Samples.SALES).setCellStyle(money);
        var form = faultless();
        assertThat(value(form, Samples.DAY)).isEqualTo(new Value.Day(LocalDate.of(2025, 4, 1)));
        assertThat(value(form, Samples.UPTIME)).isEqualTo(Forms.figure("99.98", "%"));
        assertThat(value(form, Samples.SALES)).isEqualTo(Forms.figure("1250", "百万円"));
    }

    @Test
    void takesTheUnitChosenBesideAFigureUnlessTheFigureHasItsOwn() throws IOException {
        desk.answer(Samples.SALES).setCellValue("1,250 / 2025年3月期");
        desk.cell(Sheet.ANSWERS, Answers.HINT.at(desk.row(Samples.SALES))).setCellValue("千円");
        desk.answer(Samples.UPTIME).setCellValue("99.9 (目標値)");
        assertThat(value(faultless(), Samples.SALES))
                .isEqualTo(new Value.Quantity(new BigDecimal(1250), "千円", null, "2025年3月期"));
        assertThat(value(faultless(), Samples.UPTIME))
                .isEqualTo(new Value.Quantity(new BigDecimal("99.9"), "%", Qualifier.TARGET, ""));
        desk.answer(Samples.SALES).setCellValue("3百万円");
        assertThat(value(faultless(), Samples.SALES)).isEqualTo(Forms.figure("3", "百万円"));
    }

    @Test
    void readsLineEndsOfEverySystemAndTabsAsTheNotationDoes() throws IOException {
        desk.answer(Samples.WORDS).setCellValue("一\r\n二\r三\t四");
        assertThat(value(faultless(), Samples.WORDS)).isEqualTo(new Value.Words("一\n二\n三 四"));
    }

    @Test
    void readsWhatStandsInRichTextAndNotTheReadingsBesideIt() throws IOException {
        desk.answer(Samples.WORDS).setCellValue("MARK");
        var bytes =
                Desk.rewritten(
                        desk.saved(),
                        "xl/sharedStrings.xml",
                        xml ->
                                xml.replaceAll(
                                        "<t[^>]*>MARK</t>",
                                        "<r><t>東</t></r><r><t>京</t></r><rPh sb=\"0\" eb=\"1\"><t>トウキョウ</t></rPh>"));
        assertThat(value(read(bytes).form(), Samples.WORDS)).isEqualTo(new Value.Words("東京"));
    }

    @Test
    void readsAnswersForEachDataCentre() throws IOException {
        desk.face("sites").setCellValue("東京DC\n大阪DC\n");
        desk.answer(Samples.SITE).setCellValue("①有り 免震 ②無し");
        var form = faultless();
        assertThat(form.sites()).containsExactly("東京DC", "大阪DC");
        assertThat(form.disclosure().answer(Samples.SITE).parts())
                .extracting(part -> part.site() + part.values().get(Forms.ANSWER))
                .containsExactly("東京DC" + Forms.yes("免震"), "大阪DC" + Forms.no());
    }

    @Test
    void readsCitationsLineByLine() throws IOException {
        cite("資料1\n資料2", "3-5、7 / 第2章\n別表");
        assertThat(faultless().citations().get(Samples.WORDS))
                .containsExactly(
                        new Citation("資料1", Pages.parse("3-5,7").orElseThrow(), "第2章"),
                        new Citation("資料2", new Pages(List.of()), "別表"));
        cite("資料1", "3\n５頁");
        assertThat(faultless().citations().get(Samples.WORDS))
                .containsExactly(new Citation("資料1", Pages.of(3, 5), ""));
    }

    @Test
    void findsTheDocumentThatWasMeantAndKeepsWhatIsNotListedAsTyped() throws IOException {
        for (int at = 0; at < 2; at++) {
            desk.cell(Sheet.DOCUMENTS, Documents.FILE_NAME.at(4 + at))
                    .setCellValue("a%d.pdf".formatted(at));
            desk.cell(Sheet.DOCUMENTS, Documents.TITLE.at(4 + at)).setCellValue("規程 " + at);
        }
        cite("資料２\n資料1 就業規則\nA1.pdf\n規程 0\n資料9\n規程", "1\n1\n1\n1\n1\n1");
        assertThat(faultless().citations().get(Samples.WORDS))
                .extracting(Citation::label)
                .containsExactly("資料2", "資料1", "資料2", "資料1", "資料9", "規程");
    }

    @Test
    @Proves("PAP-06")
    void namesTheCellWhereCitationsDoNotPair() throws IOException {
        cite("資料1\n資料2", "3\n4\n5");
        assertFault(only(), PaperRules.CELL_FITS, "citations", "申請書B!J5");
        cite("", "3");
        assertFault(only(), PaperRules.CELL_FITS, "citations", "申請書B!J5");
    }

    @Test
    @Proves("PAP-05")
    void refusesFormulasAndErrorsByCell() throws IOException {
        desk.answer(Samples.WORDS).setCellFormula("1+1");
        assertFault(only(), PaperRules.PLAIN_CELL, "formula", "申請書B!H5");
        desk.answer(Samples.WORDS).removeFormula();
        desk.answer(Samples.WORDS).setCellErrorValue(FormulaError.REF.getCode());
        assertFault(only(), PaperRules.PLAIN_CELL, "error", "申請書B!H5");
        assertThat(only().obstacle().facts()).containsEntry("code", "#REF!");
        desk.answer(Samples.WORDS).setBlank();
        desk.face("provider-name").setCellFormula("\"株式会社\"&\"甲\"");
        assertFault(only(), PaperRules.PLAIN_CELL, "formula", "申請書A!D5");
    }

    @Test
    void listsEveryCellThatDoesNotFitAndReadsTheRest() throws IOException {
        desk.answer(Samples.DONE).setCellValue("やってます");
        desk.answer(Samples.SALES).setCellValue("たくさん");
        desk.answer(Samples.DAY).setCellValue("令和7年4月31日");
        desk.answer(Samples.WORDS).setCellValue("読める");
        var read = read(desk.saved());
        assertThat(read.faults())
                .extracting(
                        Finding::rule,
                        fault -> fault.obstacle().facts().get("cell"),
                        fault -> fault.obstacle().facts().get("misfit"))
                .containsExactly(
                        Tuple.tuple(DisclosureRules.FITS, "申請書B!H6", "NOT_YES_NO"),
                        Tuple.tuple(DisclosureRules.FITS, "申請書B!H7", "NOT_A_NUMBER"),
                        Tuple.tuple(DisclosureRules.FITS, "申請書B!H9", "NO_SUCH_DAY"));
        assertThat(read.faults().getFirst().spot())
                .isEqualTo(Spot.of(Samples.DONE, Forms.ANSWER, ""));
        assertThat(read.form().disclosure().answers().keySet()).containsExactly(Samples.WORDS);
    }

    @Test
    void refusesAnAnswerOfAHundredThousandCharactersWithTheLimit() throws IOException {
        desk.answer(Samples.WORDS).setCellValue("MARK");
        var bytes =
                Desk.rewritten(
                        desk.saved(),
                        "xl/sharedStrings.xml",
                        xml -> xml.replace("MARK", "あ".repeat(100_000)));
        var fault = only(bytes);
        assertThat(fault.rule()).isEqualTo(DisclosureRules.FITS);
        assertThat(fault.obstacle().facts())
                .containsEntry("misfit", "TOO_LONG")
                .containsEntry("limit", "4000")
                .containsEntry("length", "100000");
    }

    @Test
    @Proves("PAP-06")
    void takesAnEntryAsLongAsTheLimitAndRefusesOneCharacterMore() throws IOException {
        desk.face("service-summary").setCellValue("概".repeat(4000));
        assertThat(faultless().faceSheet().get(FaceField.SERVICE_SUMMARY)).hasSize(4000);
        desk.face("service-summary").setCellValue("概".repeat(4001));
        assertFault(only(), PaperRules.CELL_FITS, "too-long", "申請書A!D18");
    }

    @Test
    void keepsAnEntryThatCannotBeReadAsTyped() throws IOException {
        desk.face("service-started-on").setCellValue("来年");
        desk.face("representative-has-authority").setCellValue("有");
        desk.face("service-types").setCellValue("教育、セキュリティ");
        var sheet = faultless().faceSheet();
        assertThat(sheet.get(FaceField.SERVICE_STARTED_ON)).isEqualTo("来年");
        assertThat(sheet.get(FaceField.REPRESENTATIVE_HAS_AUTHORITY)).isEqualTo("yes");
        assertThat(sheet.get(FaceField.SERVICE_TYPES)).isEqualTo("education security");
    }

    @Test
    @Proves("PAP-08")
    void namesBothCellsOfARowThatStandsTwice() throws IOException {
        int row = FormLayout.FIRST + 20;
        copyIds(Samples.WORDS, row);
        desk.cell(Sheet.ANSWERS, Answers.ANSWER.at(row)).setCellValue("二つ目");
        assertFault(only(), PaperRules.ONCE, "row", "申請書B!H25");
        assertThat(only().obstacle().facts()).containsEntry("first", "申請書B!H5");
    }

    @Test
    @Proves("PAP-08")
    void namesANumberTwoDocumentsHave() throws IOException {
        for (int row : new int[] {4, 5}) {
            desk.cell(Sheet.DOCUMENTS, Documents.LABEL.at(row)).setCellValue("資料1");
            desk.cell(Sheet.DOCUMENTS, Documents.FILE_NAME.at(row))
                    .setCellValue("a%d.pdf".formatted(row));
        }
        assertFault(only(), PaperRules.ONCE, "label", "資料一覧!A6");
    }

    @Test
    @Proves("PAP-04")
    void namesARowThatIsMissingAndWordsInARowNobodyAsked() throws IOException {
        var sheet = desk.book.getSheet(Sheet.ANSWERS.title());
        sheet.removeRow(sheet.getRow(desk.row(Samples.DAY)));
        assertThat(only().obstacle().facts())
                .containsEntry("case", "row-missing")
                .containsEntry("item", "a.day");
        desk = new Desk(Samples.template());
        desk.cell(Sheet.ANSWERS, Answers.ANSWER.at(40)).setCellValue("迷子");
        assertFault(only(), PaperRules.WHOLE_FORM, "row-unknown", "申請書B!H41");
        desk = new Desk(Samples.template());
        desk.book
                .getSheet(Sheet.FACE.title())
                .removeRow(desk.book.getSheet(Sheet.FACE.title()).getRow(FormLayout.FIRST));
        assertThat(only().obstacle().facts())
                .containsEntry("case", "entry-missing")
                .containsEntry("face", "PROVIDER_NAME");
    }

    @Test
    void findsRowsWhereverTheyWereSorted() throws IOException {
        desk.answer(Samples.WORDS).setCellValue("先頭");
        desk.book.getSheet(Sheet.ANSWERS.title()).shiftRows(FormLayout.FIRST, FormLayout.FIRST, 40);
        assertThat(value(faultless(), Samples.WORDS)).isEqualTo(new Value.Words("先頭"));
    }

    @Test
    @Proves("PAP-06")
    void readsAndRefusesTheListOfDocuments() throws IOException {
        desk.cell(Sheet.DOCUMENTS, Documents.FILE_NAME.at(4)).setCellValue("画面.pdf");
        desk.cell(Sheet.DOCUMENTS, Documents.URL.at(4)).setCellValue("https://a.example/");
        var document = faultless().documents().getFirst();
        assertThat(document.label()).isEqualTo("資料1");
        assertThat(document.kind()).isEqualTo(EvidenceKind.WEB_PAGE);
        desk.cell(Sheet.DOCUMENTS, Documents.CAPTURED_ON.at(4)).setCellValue("先週");
        assertFault(only(), PaperRules.CELL_FITS, "date", "資料一覧!G5");
        desk.cell(Sheet.DOCUMENTS, Documents.CAPTURED_ON.at(4)).setBlank();
        desk.cell(Sheet.DOCUMENTS, Documents.KIND.at(4)).setCellValue("写真");
        assertFault(only(), PaperRules.CELL_FITS, "choice", "資料一覧!D5");
        desk.cell(Sheet.DOCUMENTS, Documents.KIND.at(4)).setBlank();
        desk.cell(Sheet.DOCUMENTS, Documents.FILE_NAME.at(4)).setBlank();
        assertFault(only(), PaperRules.CELL_FITS, "file-name", "資料一覧!B5");
        desk.cell(Sheet.DOCUMENTS, Documents.FILE_NAME.at(4)).setCellValue("画面.pdf");
        desk.cell(Sheet.DOCUMENTS, Documents.LABEL.at(4)).setBlank();
        assertFault(only(), PaperRules.CELL_FITS, "label", "資料一覧!A5");
    }

    @Test
    @Proves("PAP-06")
    void readsAndRefusesWishesToWithhold() throws IOException {
        desk.cell(Sheet.WITHHOLDINGS, Withholdings.NUMBER.at(4)).setCellValue("３");
        desk.cell(Sheet.WITHHOLDINGS, Withholdings.KIND.at(4)).setCellValue("営業上の秘密");
        desk.cell(Sheet.WITHHOLDINGS, Withholdings.REASON.at(4)).setCellValue("競合");
        desk.cell(Sheet.WITHHOLDINGS, Withholdings.UNTIL.at(4)).setCellValue("令和9年3月31日");
        assertThat(faultless().faceSheet().withholdings().getFirst().item())
                .isEqualTo(Samples.SALES);
        desk.cell(Sheet.WITHHOLDINGS, Withholdings.NUMBER.at(4)).setCellValue("99");
        assertFault(only(), PaperRules.CELL_FITS, "number", "公表の留保!A5");
        desk.cell(Sheet.WITHHOLDINGS, Withholdings.NUMBER.at(4)).setCellValue(3);
        desk.cell(Sheet.WITHHOLDINGS, Withholdings.UNTIL.at(4)).setBlank();
        assertFault(only(), PaperRules.CELL_FITS, "date", "公表の留保!E5");
    }

    private void cite(String documents, String pages) {
        int row = desk.row(Samples.WORDS);
        desk.cell(Sheet.ANSWERS, Answers.DOCUMENTS.at(row)).setCellValue(documents);
        desk.cell(Sheet.ANSWERS, Answers.PAGES.at(row)).setCellValue(pages);
    }

    private void copyIds(ItemId item, int row) {
        desk.cell(Sheet.ANSWERS, Answers.ITEM_ID.at(row)).setCellValue(item.value());
        desk.cell(Sheet.ANSWERS, Answers.FIELD_KEY.at(row)).setCellValue(Forms.ANSWER.value());
    }

    private FilledForm faultless() throws IOException {
        var read = read(desk.saved());
        assertThat(read.faults()).isEmpty();
        return read.form();
    }

    private Finding only() throws IOException {
        return only(desk.saved());
    }

    private Finding only(byte[] bytes) throws IOException {
        var faults = read(bytes).faults();
        assertThat(faults).hasSize(1);
        return faults.getFirst();
    }

    private FormImport read(byte[] bytes) throws IOException {
        return new FormReader(Samples.SCHEMES)
                .read(Samples.write(folder, bytes), Forms.EDITION)
                .orThrow();
    }

    private static Value value(FilledForm form, ItemId item) {
        return form.disclosure().answer(item).find(Forms.ANSWER).orElseThrow();
    }

    /// Each fault names its cell and has a sentence without a blank left open.
    private static void assertFault(Finding fault, RuleId rule, String kind, String cell) {
        assertThat(fault.rule()).isEqualTo(rule);
        assertThat(fault.obstacle().facts())
                .containsAllEntriesOf(Map.of("case", kind, "cell", cell));
        assertThat(Wording.of(Samples.SCHEMES).sentence(fault))
                .doesNotContain("{", "「」")
                .contains(cell);
    }
}
