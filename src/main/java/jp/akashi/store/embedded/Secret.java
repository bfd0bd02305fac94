package jp.akashi.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/// The password of the database's superuser: made once, kept in a file only its owner reads.
final class Secret {
    private static final int BYTES = 32;

    private Secret() {}

    static String of(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            Files.deleteIfExists(file);
            write(file, random());
        }
        return Files.readString(file).strip();
    }

    static void write(Path file, String secret) throws IOException {
        Files.writeString(
                Files.createFile(file, Permission.SECRET.fromBirth()),
                secret + System.lineSeparator());
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
