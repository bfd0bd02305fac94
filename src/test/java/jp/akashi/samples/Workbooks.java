package jp.akashi.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Workbooks that are the same bytes whenever they are built: a workbook says when it was written,
/// in its properties and for each of its parts.
final class Workbooks {
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 1, 0, 0);

    private Workbooks() {}

    static byte[] settled(byte[] workbook) {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(workbook));
                var to = new ZipOutputStream(out)) {
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                var settled = new ZipEntry(part.getName());
                settled.setTimeLocal(DAY);
                to.putNextEntry(settled);
                to.write(settled(part.getName(), from.readAllBytes()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static byte[] settled(String part, byte[] bytes) {
        return part.equals("docProps/core.xml")
                ? new String(bytes, StandardCharsets.UTF_8)
                        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", DAY + ":00Z")
                        .getBytes(StandardCharsets.UTF_8)
                : bytes;
    }
}
