package jp.akashi.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/// Files nobody should be able to hand in.
final class BadFiles {
    private static final String ENTITY =
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";

    private static final int MUCH = 300_000_000;

    private BadFiles() {}

    /// The bytes by a name that tells what is wrong with them.
    static Map<String, byte[]> all() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("warui-empty.pdf", new byte[0]);
        files.put("warui-page.pdf", "<html><script>alert(1)</script>".getBytes(UTF_8));
        files.put("warui-program.pdf", "MZ\u0090\0\3\0\0\0".getBytes(UTF_8));
        files.put(
                "warui-drawing.pdf",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(UTF_8));
        files.put("warui-script.pdf", pdf(BadFiles::withScript));
        files.put("warui-launch.pdf", pdf(BadFiles::withLaunch));
        files.put("warui-locked.pdf", pdf(BadFiles::locked));
        files.put("warui-cut.pdf", cut(good()));
        files.put("warui-head.pdf", "%PDF-1.7\n".getBytes(UTF_8));
        files.put("warui-entity.xlsx", zip("xl/workbook.xml", ENTITY.getBytes(UTF_8)));
        files.put("warui-types.xlsx", zip("[Content_Types].xml", ENTITY.getBytes(UTF_8)));
        files.put("warui-up.xlsx", zip("../../../../tmp/warui", "x".getBytes(UTF_8)));
        files.put("warui-bomb.xlsx", zip("[Content_Types].xml", new byte[MUCH]));
        files.put("warui-bomb.pdf", zip("word/document.xml", new byte[MUCH]));
        files.put("warui-noise.xlsx", noise());
        files.put("warui-number.xlsx", book(1, "1e-100000000"));
        files.put("warui-power.xlsx", book(1, "1e100000000"));
        files.put("warui-sheets.xlsx", book(5000, "1"));
        return files;
    }

    /// A page that does nothing.
    static byte[] good() throws IOException {
        return pdf(_ -> {});
    }

    private interface Making {
        void make(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Making making) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            making.make(document);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void withScript(PDDocument document) {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
    }

    private static void withLaunch(PDDocument document) {
        document.getDocumentCatalog().setOpenAction(new PDActionLaunch());
    }

    private static void locked(PDDocument document) throws IOException {
        var policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
        policy.setEncryptionKeyLength(256);
        document.protect(policy);
    }

    private static byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 3);
    }

    private static byte[] noise() {
        var bytes = new byte[50_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 7919 >> 3);
        }
        return bytes;
    }

    /// A workbook of one part that goes by so many names.
    private static byte[] book(int sheets, String number) throws IOException {
        var cells = "<c><v>" + number + "</v></c>";
        return zip(
                Map.of(
                        "xl/workbook.xml",
                        ("<workbook><sheets>"
                                        + "<sheet name='a' id='r'/>".repeat(sheets)
                                        + "</sheets></workbook>")
                                .getBytes(UTF_8),
                        "xl/_rels/workbook.xml.rels",
                        "<x><Relationship Id='r' Target='s.xml'/></x>".getBytes(UTF_8),
                        "xl/s.xml",
                        ("<sheetData><row>" + cells.repeat(10_000) + "</row></sheetData>")
                                .getBytes(UTF_8)));
    }

    private static byte[] zip(String entry, byte[] content) throws IOException {
        return zip(Map.of(entry, content));
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
