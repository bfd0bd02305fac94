package jp.akashi.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Who may do what with a file of the database.
enum Permission {
    SECRET("rw-------"),
    FOLDER_OF_ONE("rwx------"),
    FILE_FOR_ALL("rw-r--r--"),
    PROGRAM_FOR_ALL("rwxr-xr-x"),
    FOLDER_FOR_ALL("rwxr-xr-x");

    private final String bits;

    Permission(String bits) {
        this.bits = bits;
    }

    static Permission ofFile(boolean program) {
        return program ? PROGRAM_FOR_ALL : FILE_FOR_ALL;
    }

    Path grant(Path path) throws IOException {
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(bits));
    }

    /// For files that must never have been readable to others, not even for a moment.
    FileAttribute<Set<PosixFilePermission>> fromBirth() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(bits));
    }
}
