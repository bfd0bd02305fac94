package jp.akashi.store.backup;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name of a stored file: `ab12….sealed`, or, before files were sealed, `ab12….1234` with the
/// SHA-256 of its bytes and how many they are.
record StoredName(String first, String ending) {
    private static final String SEALED = "sealed";
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})\\.(sealed|\\d{1,12})");
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
                ? Optional.of(new StoredName(name.group(1), name.group(2)))
                : Optional.empty();
    }

    boolean isSealed() {
        return ending.equals(SEALED);
    }

    /// Whether plain bytes with this digest, so many of them, bear this name.
    boolean is(String digest, long bytes) {
        return toString().equals(digest + "." + bytes);
    }

    /// Where it lies in the folder of the stored files.
    Path in(Path folder) {
        return folder.resolve(first.substring(0, 2)).resolve(toString());
    }

    @Override
    public String toString() {
        return first + "." + ending;
    }
}
