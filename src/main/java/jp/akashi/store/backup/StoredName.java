package jp.akashi.store.backup;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name of a stored file, `ab12….1234`: the SHA-256 of its bytes, and how many they are.
record StoredName(String digest, long bytes) {
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})\\.(\\d{1,12})");
    private static final String FOLDER = "files/";

    static boolean isOne(Path file) {
        return NAME.matcher(file.getFileName().toString()).matches();
    }

    /// The entry a file has in a backup.
    static String entry(Path file) {
        return FOLDER + file.getFileName();
    }

    static Optional<StoredName> find(String entry) {
        var name = NAME.matcher(entry.startsWith(FOLDER) ? entry.substring(FOLDER.length()) : "");
        return name.matches()
                ? Optional.of(new StoredName(name.group(1), Long.parseLong(name.group(2))))
                : Optional.empty();
    }

    /// Where it lies in the folder of the stored files.
    Path in(Path folder) {
        return folder.resolve(digest.substring(0, 2)).resolve(digest + "." + bytes);
    }
}
