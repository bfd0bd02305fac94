package jp.akashi.paper.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.akashi.Proves;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.paper.Desks;
import jp.akashi.paper.PaperRules;
import jp.akashi.paper.form.FormLayout.Meta;
import jp.akashi.paper.form.FormLayout.Sheet;
import jp.akashi.scheme.Forms;
import jp.akashi.wording.Wording;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are no form of the edition.
class FormFileTest {
    private static final EditionId OTHER = EditionId.parse("other/2022-04-01");

    @TempDir Path folder;

    @Test
    @Proves("PAP-02")
    void refusesFilesThatAreNoWorkbook() throws Exception {
        assertThat(fault(new byte[0])).isEqualTo("empty");
        assertThat(fault("MZ program".getBytes(StandardCharsets.US_ASCII))).isEqualTo("not-xlsx");
        assertThat(fault("<html><table></table></html>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("not-xlsx");
        assertThat(fault(zip("word/document.xml", "<w/>".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("not-xlsx");
        assertThat(fault(oldWorkbook())).isEqualTo("not-xlsx");
    }

    @Test
    @Proves("PAP-02")
    void refusesAWorkbookBehindAPassword() throws Exception {
        assertThat(fault(encrypted(Samples.template()))).isEqualTo("locked");
    }

    @Test
    @Proves("PAP-02")
    void refusesADamagedWorkbook() throws IOException {
        var form = Samples.template();
        assertThat(fault(Arrays.copyOf(form, form.length / 2))).isEqualTo("broken");
        assertThat(
                        fault(
                                Desk.rewritten(
                                        form,
                                        "xl/worksheets/sheet2.xml",
                                        xml -> xml.replace("</row>", ""))))
                .isEqualTo("broken");
        assertThat(
                        fault(
                                Desk.rewritten(
                                        form,
                                        "xl/worksheets/sheet2.xml",
                                        xml ->
                                                xml.replaceFirst(
                                                        "t=\"s\"><v>\\d+",
                                                        "t=\"s\"><v>999999999"))))
                .isEqualTo("broken");
        assertThat(
                        fault(
                                Desk.rewritten(
                                        form,
                                        "xl/worksheets/sheet2.xml",
                                        xml ->
                                                xml.replaceFirst(
                                                        "r=\"A5\"", "r=\"ZZZZZZ999999999\""))))
                .isEqualTo("broken");
    }

    @Test
    @Proves("PAP-02")
    void opensNoOutsideEntity() throws IOException {
        var secret = Samples.write(folder, "秘密".getBytes(StandardCharsets.UTF_8));
        var bytes =
                Desk.rewritten(
                        Samples.template(),
                        "xl/sharedStrings.xml",
                        xml ->
                                xml.replaceFirst(
                                                "\\?>",
                                                "?><!DOCTYPE sst [<!ENTITY x SYSTEM \""
                                                        + secret.toUri()
                                                        + "\">]>")
                                        .replaceFirst("<t([^>]*)>", "<t$1>&x;"));
        assertThat(fault(bytes)).isEqualTo("broken");
    }

    @Test
    @Proves("PAP-02")
    void refusesAFileThatIsOrBecomesTooLarge() throws IOException {
        assertThat(fault(new byte[(10 << 20) + 1])).isEqualTo("too-large");
        assertThat(fault(zip("xl/bomb.xml", new byte[65 << 20]))).isEqualTo("too-demanding");
        assertThat(fault(zip("docProps/bomb.bin", new byte[65 << 20]))).isEqualTo("too-demanding");
        var cells = new StringBuilder();
        for (int row = 1000; row < 102_000; row++) {
            cells.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\"><v>1</v></c></row>");
        }
        assertThat(
                        fault(
                                Desk.rewritten(
                                        Samples.template(),
                                        "xl/worksheets/sheet2.xml",
                                        xml ->
                                                xml.replace(
                                                        "</sheetData>", cells + "</sheetData>"))))
                .isEqualTo("too-demanding");
    }

    @Test
    @Proves("PAP-02")
    void blamesNoFormWhileOthersAreBeingRead() throws IOException {
        var busy = new Desks(0, Duration.ofSeconds(1), Duration.ZERO);
        var obstacle = obstacle(new FormReader(Samples.SCHEMES, busy), Samples.template());
        assertThat(obstacle.rule()).isEqualTo(PaperRules.WORKBOOK);
        assertThat(obstacle.facts()).containsEntry("fault", "busy");
    }

    @Test
    @Proves("PAP-02")
    void takesOnlySoManySheetsAndReadsAPartThatHasSeveralNamesOnce() throws IOException {
        int own;
        try (var desk = new Desk(Samples.template())) {
            own = desk.book.getNumberOfSheets();
        }
        assertThat(
                        new FormReader(Samples.SCHEMES)
                                .read(Samples.write(folder, withSheets(20 - own)), Forms.EDITION))
                .isInstanceOf(Outcome.Done.class);
        assertThat(fault(withSheets(21 - own))).isEqualTo("too-demanding");
    }

    /// The form with more names for one of its parts.
    private static byte[] withSheets(int more) throws IOException {
        return Desk.rewritten(
                Samples.template(),
                "xl/workbook.xml",
                xml -> {
                    var sheet = Pattern.compile("<sheet [^>]*name=\"[^\"]*\"[^>]*/>").matcher(xml);
                    assertThat(sheet.find()).isTrue();
                    var names = new StringBuilder();
                    for (int i = 0; i < more; i++) {
                        names.append(
                                sheet.group()
                                        .replaceFirst("name=\"[^\"]*\"", "name=\"x" + i + "\""));
                    }
                    return xml.replace("</sheets>", names + "</sheets>");
                });
    }

    @Test
    @Proves("PAP-03")
    void refusesTheFormOfAnotherSchemeOrEdition() throws IOException {
        var other = new FormWriter(Samples.SCHEMES).template(OTHER);
        assertThat(obstacle(other).rule()).isEqualTo(PaperRules.SAME_EDITION);
        assertThat(obstacle(other).facts())
                .containsEntry("given", "見本 other 2022-04-01版")
                .containsEntry("expected", "見本 asp-saas-ai 2022-04-01版");
        assertThat(obstacle(meta(Meta.EDITION, "2099-04-01")).facts())
                .containsEntry("case", "unknown");
        assertThat(obstacle(meta(Meta.EDITION, "昨年")).facts()).containsEntry("case", "unknown");
    }

    @Test
    void readsTheFormOfWhateverEditionWhereNoneIsExpected() throws IOException {
        var file = Samples.write(folder, new FormWriter(Samples.SCHEMES).template(OTHER));
        assertThat(
                        new FormReader(Samples.SCHEMES)
                                .read(file)
                                .orThrow()
                                .form()
                                .disclosure()
                                .edition())
                .isEqualTo(OTHER);
    }

    @Test
    @Proves("PAP-04")
    void refusesAWorkbookThatIsNoFormOfThePlatform() throws IOException {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            book.createSheet("申請書B").createRow(0).createCell(0).setCellValue("自作");
            book.write(bytes);
            assertThat(obstacle(bytes.toByteArray()).facts()).containsEntry("case", "no-form");
        }
        assertThat(obstacle(meta(Meta.VERSION, "0")).facts()).containsEntry("case", "version");
    }

    @Test
    @Proves("PAP-04")
    void namesASheetThatIsGone() throws IOException {
        try (var desk = new Desk(Samples.template())) {
            desk.book.setSheetName(desk.book.getSheetIndex(Sheet.DOCUMENTS.title()), "資料");
            assertThat(obstacle(desk.saved()).facts())
                    .containsAllEntriesOf(Map.of("case", "sheet-missing", "sheet", "資料一覧"));
        }
    }

    private static byte[] meta(Meta entry, String text) throws IOException {
        try (var desk = new Desk(Samples.template())) {
            desk.cell(Sheet.META, entry.value()).setCellValue(text);
            return desk.saved();
        }
    }

    private String fault(byte[] bytes) throws IOException {
        var obstacle = obstacle(bytes);
        assertThat(obstacle.rule()).isEqualTo(PaperRules.WORKBOOK);
        return obstacle.facts().getOrDefault("fault", "");
    }

    private Obstacle obstacle(byte[] bytes) throws IOException {
        return obstacle(new FormReader(Samples.SCHEMES), bytes);
    }

    /// Refused, with a sentence without a blank left open.
    private Obstacle obstacle(FormReader reader, byte[] bytes) throws IOException {
        var outcome = reader.read(Samples.write(folder, bytes), Forms.EDITION);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        var obstacle = ((Outcome.Refused<FormImport>) outcome).obstacles().getFirst();
        assertThat(Wording.of(Samples.SCHEMES).sentence(obstacle))
                .isNotBlank()
                .doesNotContain("{", "()", "「」");
        return obstacle;
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] oldWorkbook() throws IOException {
        try (var book = new HSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            book.createSheet("申請書B");
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] encrypted(byte[] form) throws Exception {
        try (var system = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var out = encryptor.getDataStream(system)) {
                out.write(form);
            }
            system.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
