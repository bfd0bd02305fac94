package jp.akashi.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The folder PostgreSQL keeps its data in: made in one step, so that it is absent or whole.
record Cluster(Path home, Binaries binaries, RunAs user) {
    static final String SUPERUSER = "postgres";

    private static final long BYTES_NEEDED = 100_000_000;

    Path data() {
        return home.resolve("database");
    }

    Path secretFile() {
        return home.resolve("database.secret");
    }

    boolean exists() {
        return Files.exists(data().resolve("PG_VERSION"));
    }

    void create(String password) throws IOException {
        var aside = home.resolve("database.part");
        var passwordFile = home.resolve("database.password");
        Binaries.requireSpace(home, BYTES_NEEDED);
        Tree.delete(aside);
        Files.deleteIfExists(passwordFile);
        try {
            user.own(Files.createDirectory(aside, Permission.FOLDER_OF_ONE.fromBirth()));
            Secret.write(passwordFile, password);
            user.own(passwordFile);
            initialise(aside, passwordFile);
            Files.move(aside, data(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(passwordFile);
            Tree.delete(aside);
        }
    }

    /// A linguistic order of its own from ICU; `C.UTF-8` below it, without which trigrams do not
    /// see Japanese.
    private void initialise(Path folder, Path passwordFile) {
        var initdb =
                Command.run(
                        user,
                        binaries.program("initdb"),
                        "--pgdata=" + folder,
                        "--username=" + SUPERUSER,
                        "--auth=scram-sha-256",
                        "--pwfile=" + passwordFile,
                        "--encoding=UTF8",
                        "--locale=C.UTF-8",
                        "--locale-provider=icu",
                        "--icu-locale=und",
                        "--data-checksums");
        if (!initdb.succeeded()) {
            throw new DatabaseUnavailable(
                    "PostgreSQL could not make its data folder %s: %s."
                            .formatted(data(), initdb.lastWord()));
        }
    }
}
