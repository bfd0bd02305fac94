package jp.akashi.store.blob;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import jp.akashi.evidence.StoredFiles;

/// Files that were kept before files were sealed: `ab/ab12….1234` holds the 1234 bytes whose
/// SHA-256 begins with ab12.
final class PlainFiles {
    private static final System.Logger LOG = System.getLogger(PlainFiles.class.getName());
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})\\.(\\d{1,12})");

    private final Path root;

    PlainFiles(Path root) {
        this.root = root;
    }

    /// Seals each, and only then removes it: whoever is killed in between begins with it again.
    void sealAll(StoredFiles sealed) throws IOException {
        var all = list();
        for (var plain : all) {
            seal(plain, sealed);
        }
        if (!all.isEmpty()) {
            LOG.log(System.Logger.Level.INFO, "{0} stored files were sealed", all.size());
        }
    }

    private List<Path> list() throws IOException {
        try (var found = Files.walk(root, 2)) {
            return found.filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                    .toList();
        }
    }

    /// One whose bytes are not those of its name stays as it is, for whoever runs the platform.
    private static void seal(Path plain, StoredFiles sealed) throws IOException {
        if (!isWhole(plain)) {
            LOG.log(System.Logger.Level.WARNING, "The stored file {0} is damaged.", plain);
            return;
        }
        try (var bytes = Files.newInputStream(plain)) {
            sealed.put(bytes, Long.MAX_VALUE);
        }
        Files.delete(plain);
        DirectoryFiles.force(plain.resolveSibling("."));
    }

    private static boolean isWhole(Path plain) throws IOException {
        try (var bytes = Files.newInputStream(plain)) {
            var name = Counted.digest(bytes).hex() + "." + Files.size(plain);
            return plain.getFileName().toString().equals(name);
        }
    }
}
