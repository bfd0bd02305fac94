package jp.akashi.web.open.data;

import java.util.List;
import jp.akashi.export.BulkFile;
import jp.akashi.export.Dialect;
import jp.akashi.export.Heading;

/// A bulk file as the page about the data lists it.
///
/// @param packed its size as it travels, compressed
public record BulkLine(BulkFile file, long plain, long packed) {
    static List<BulkLine> all(Shelves shelves) {
        return shelves.bulk().files().stream().map(file -> of(file, shelves)).toList();
    }

    private static BulkLine of(BulkFile file, Shelves shelves) {
        var copy = shelves.copy(file, Heading.JAPANESE);
        return new BulkLine(file, copy.plainLength(), copy.packedLength());
    }

    public String path() {
        return "/data/" + file.path();
    }

    /// Whether its columns may be headed by their ids.
    public boolean hasHeadings() {
        return file.dialect() == Dialect.PEOPLE;
    }

    /// A number of bytes as people say it: `12.3 MB`.
    public static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        return bytes < 1_000_000
                ? "%.1f kB".formatted(bytes / 1e3)
                : "%.1f MB".formatted(bytes / 1e6);
    }
}
