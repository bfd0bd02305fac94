package jp.akashi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.akashi.Proves;
import jp.akashi.evidence.EvidenceRules;
import jp.akashi.evidence.Reading;
import jp.akashi.kernel.Outcome;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {
    private static final ReadingLimits LIMITS = ReadingLimits.standard();

    @TempDir Path folder;

    @Test
    void readsTheTextOfEachPageAndCountsThemEmptyOnesIncluded() {
        var reading = read(Pdfs.of("稼働率は99.95%である。\n髙﨑㈱①", "", "三頁目"));
        assertThat(reading.pages()).isEqualTo(3);
        assertThat(reading.texts().getFirst()).contains("稼働率は99.95%である。", "髙﨑㈱①");
        assertThat(reading.texts()).element(1).isEqualTo("");
        assertThat(reading.texts().getLast()).isEqualTo("三頁目");
    }

    @Test
    void makesTextsComparableByWidthAndWithoutLineEndsInsideJapanese() {
        var reading = read(Pdfs.of("バックアップは毎\n日２４時に行い、ｻｰﾋﾞｽ は\n7 days 保持"));
        assertThat(reading.plainTexts()).containsExactly("バックアップは毎日24時に行い、サービスは 7 days 保持");
    }

    @Test
    void readsTheHousesOwnCertificate() {
        assertThat(read(Faces.pdf(Faces.named("議事録クラウド", "株式会社サンプル")).orThrow()).pages())
                .isEqualTo(1);
    }

    @Test
    void readsEveryDocumentOfTheSamplesButTheDamagedOne() throws IOException {
        try (var files = Files.walk(Path.of("samples"))) {
            var pdfs = files.filter(file -> file.toString().endsWith(".pdf")).toList();
            assertThat(pdfs).hasSizeGreaterThan(40);
            assertThat(pdfs)
                    .filteredOn(file -> !file.toString().contains("damaged"))
                    .allMatch(file ->
                            new PdfReader(LIMITS).read(file, "a.pdf") instanceof Outcome.Done);
        }
    }

    @Test
    @Proves("EVI-10")
    void refusesAnEmptyFile() {
        assertThat(fault(new byte[0]))
                .containsEntry("fault", "empty")
                .containsEntry("file", "規程.pdf");
    }

    @Test
    @Proves("EVI-10")
    void takesAFileOfTheLargestSizeAndRefusesOneByteMore() {
        var pdf = Pdfs.of("大");
        var exactly = new PdfReader(limited(pdf.length, 10, Duration.ofSeconds(30)));
        var less = new PdfReader(limited(pdf.length - 1, 10, Duration.ofSeconds(30)));
        assertThat(exactly.read(Pdfs.write(folder, pdf), "a.pdf")).isInstanceOf(Outcome.Done.class);
        assertThat(facts(less.read(Pdfs.write(folder, pdf), "a.pdf")))
                .containsEntry("fault", "too-large");
        assertThat(LIMITS.bytes()).isEqualTo(50L << 20);
    }

    @Test
    @Proves("EVI-10")
    void refusesAFileOfMoreThanFiftyMegabytesWithoutReadingIt() throws IOException {
        var file = folder.resolve("large");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength((50L << 20) + 1);
        }
        assertThat(facts(new PdfReader(LIMITS).read(file, "大.pdf")))
                .containsEntry("fault", "too-large")
                .containsEntry("limit", "50");
    }

    @Test
    @Proves("EVI-10")
    void judgesByContentAndNotByName() throws IOException {
        assertThat(fault(("MZ" + "\0".repeat(500)).getBytes(StandardCharsets.ISO_8859_1)))
                .containsEntry("fault", "not-pdf")
                .containsEntry("type", "application/x-msdownload");
        assertThat(
                        fault(
                                "<!DOCTYPE html><html><body>規程</body></html>"
                                        .getBytes(StandardCharsets.UTF_8)))
                .containsEntry("fault", "not-pdf")
                .containsEntry("type", "text/html");
        assertThat(fault(zip())).containsEntry("fault", "not-pdf");
    }

    @Test
    @Proves("EVI-10")
    void refusesADocumentThatIsCutOffOrDamaged() {
        var pdf = Pdfs.of("規程", "手順");
        assertThat(fault(Arrays.copyOf(pdf, pdf.length / 2))).containsEntry("fault", "broken");
        assertThat(fault(Arrays.copyOf(pdf, pdf.length - 20))).containsEntry("fault", "broken");
        assertThat(fault("%PDF-1.7\nnothing here\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)))
                .containsEntry("fault", "broken");
        assertThat(fault(Pdfs.of())).containsEntry("fault", "broken");
    }

    @Test
    @Proves("EVI-10")
    void refusesADocumentBehindAPasswordOrWithRestrictions() {
        assertThat(fault(Pdfs.of(locked("geheim"), "秘"))).containsEntry("fault", "locked");
        assertThat(fault(Pdfs.of(locked(""), "秘"))).containsEntry("fault", "locked");
    }

    @Test
    @Proves("EVI-10")
    void takesAsManyPagesAsAllowedAndRefusesOneMore() {
        var reader = new PdfReader(limited(LIMITS.bytes(), 3, LIMITS.time()));
        assertThat(reader.read(Pdfs.write(folder, Pdfs.of("1", "2", "3")), "a.pdf"))
                .isInstanceOf(Outcome.Done.class);
        assertThat(facts(reader.read(Pdfs.write(folder, Pdfs.of("1", "2", "3", "4")), "a.pdf")))
                .containsEntry("fault", "too-many-pages")
                .containsEntry("limit", "3");
    }

    @Test
    @Proves("EVI-10")
    void countsOnePageRepeatedAMillionTimesWhateverTheFileSays() {
        assertThat(fault(Pdfs.of(document -> repeatPage(document, 1_000_000, 1), "一")))
                .containsEntry("fault", "too-many-pages");
        assertThat(fault(Pdfs.of(document -> repeatPage(document, 1, 2_000_000_000), "一")))
                .containsEntry("fault", "too-many-pages");
    }

    @Test
    @Proves("EVI-10")
    void refusesProgramsAndFilesInsideADocumentButNotLinks() {
        assertThat(
                        fault(
                                Pdfs.of(
                                        d ->
                                                d.getDocumentCatalog()
                                                        .setOpenAction(
                                                                new PDActionJavaScript(
                                                                        "app.alert(1)")),
                                        "一")))
                .containsEntry("fault", "active")
                .containsEntry("content", "JavaScript");
        assertThat(fault(Pdfs.of(PdfReaderTest::launch, "一"))).containsEntry("content", "Launch");
        assertThat(fault(Pdfs.of(PdfReaderTest::embed, "一"))).containsEntry("fault", "active");
        assertThat(read(Pdfs.of(PdfReaderTest::link, "リンク")).texts()).containsExactly("リンク");
    }

    @Test
    @Proves("EVI-10")
    void refusesAStreamThatUnpacksBeyondMeasure() {
        var content = "0 0 m 1 1 l S ".repeat(6_000_000);
        assertThat(fault(Pdfs.drawing(content))).containsEntry("fault", "too-demanding");
    }

    @Test
    @Proves("EVI-10")
    void stopsADocumentThatDrawsForEver() {
        var reader = new PdfReader(limited(LIMITS.bytes(), 10, Duration.ofSeconds(1)));
        long start = System.nanoTime();
        var outcome = reader.read(Pdfs.write(folder, Pdfs.nested(12)), "a.pdf");
        assertThat(facts(outcome)).containsEntry("fault", "too-demanding");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    @Proves("EVI-10")
    void blamesNoDocumentWhileOthersAreBeingRead() {
        var busy = new PdfReader(LIMITS, new Desks(0, LIMITS.time(), Duration.ZERO));
        var outcome = busy.read(Pdfs.write(folder, Pdfs.of("一")), "a.pdf");
        assertThat(facts(outcome)).containsEntry("fault", "busy");
    }

    @Test
    void keepsNoMoreOfAPageThanItsLimit() {
        var limits =
                new ReadingLimits(
                        LIMITS.bytes(),
                        10,
                        LIMITS.time(),
                        new ReadingLimits.Unpacked(5, 1 << 20, 1 << 20, 1 << 20));
        var outcome =
                new PdfReader(limits).read(Pdfs.write(folder, Pdfs.of("一二三四五六七", "八")), "a.pdf");
        assertThat(outcome.orThrow().texts()).containsExactly("一二三四五", "八");
    }

    private Reading read(byte[] bytes) {
        return new PdfReader(LIMITS).read(Pdfs.write(folder, bytes), "規程.pdf").orThrow();
    }

    private Map<String, String> fault(byte[] bytes) {
        return facts(new PdfReader(LIMITS).read(Pdfs.write(folder, bytes), "規程.pdf"));
    }

    private static Map<String, String> facts(Outcome<Reading> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        var obstacles = ((Outcome.Refused<Reading>) outcome).obstacles();
        assertThat(obstacles)
                .hasSize(1)
                .allMatch(obstacle -> obstacle.rule().equals(EvidenceRules.SAFE_FILE));
        return obstacles.getFirst().facts();
    }

    private static ReadingLimits limited(long bytes, int pages, Duration time) {
        return new ReadingLimits(bytes, pages, time, LIMITS.unpacked());
    }

    private static Pdfs.Change locked(String password) {
        return document -> {
            var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
        };
    }

    private static void repeatPage(PDDocument document, int times, int claimed) {
        var pages = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        var kids = new COSArray();
        var page = pages.getCOSArray(COSName.KIDS).get(0);
        for (int i = 0; i < times; i++) {
            kids.add(page);
        }
        pages.setItem(COSName.KIDS, kids);
        pages.setItem(COSName.COUNT, COSInteger.get(claimed));
    }

    private static void launch(PDDocument document) throws IOException {
        var launch = new PDActionLaunch();
        launch.setF("calc.exe");
        var link = new PDAnnotationLink();
        link.setAction(launch);
        document.getPage(0).setAnnotations(List.of(link));
    }

    private static void link(PDDocument document) throws IOException {
        var uri = new PDActionURI();
        uri.setURI("https://example.jp/");
        var link = new PDAnnotationLink();
        link.setAction(uri);
        document.getPage(0).setAnnotations(List.of(link));
    }

    private static void embed(PDDocument document) throws IOException {
        var file = new PDComplexFileSpecification();
        file.setFile("a.exe");
        file.setEmbeddedFile(
                new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1})));
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("a.exe", file));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(1);
        }
        return bytes.toByteArray();
    }
}
