package jp.akashi.paper.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// The XML parts of a workbook's zip, unpacked up to a limit.
final class Parts {
    private static final int MOST_ENTRIES = 1000;
    private final Map<String, byte[]> parts = new HashMap<>();
    private final byte[] buffer = new byte[1 << 13];
    private long left;

    private Parts(long unpacked) {
        left = unpacked;
    }

    static Parts unpack(byte[] file, long unpacked) throws IOException {
        var parts = new Parts(unpacked);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int entries = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableBook(BookFault.TOO_DEMANDING);
                }
                parts.add(entry, zip);
            }
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new UnreadableBook(BookFault.BROKEN);
        }
        return parts;
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    byte[] get(String name) throws UnreadableBook {
        var part = parts.get(name);
        if (part == null) {
            throw new UnreadableBook(BookFault.BROKEN);
        }
        return part;
    }

    private void add(ZipEntry entry, ZipInputStream zip) throws IOException {
        boolean kept =
                entry.getName().startsWith("xl/") && entry.getName().matches(".*\\.(xml|rels)");
        var bytes = new ByteArrayOutputStream();
        for (int got = zip.read(buffer); got > 0; got = zip.read(buffer)) {
            left -= got;
            if (left < 0) {
                throw new UnreadableBook(BookFault.TOO_DEMANDING);
            }
            if (kept) {
                bytes.write(buffer, 0, got);
            }
        }
        if (kept) {
            parts.put(entry.getName(), bytes.toByteArray());
        }
    }
}
