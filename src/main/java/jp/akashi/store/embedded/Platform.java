package jp.akashi.store.embedded;

import java.util.Locale;

/// The machines PostgreSQL is brought along for.
enum Platform {
    LINUX_X86_64("/postgres-linux-x86_64.txz"),
    LINUX_ARM64("/postgres-linux-arm_64.txz");

    private final String archive;

    Platform(String archive) {
        this.archive = archive;
    }

    /// The archive's place on the class path.
    String archive() {
        return archive;
    }

    static Platform here() {
        return named(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /// @throws DatabaseUnavailable for any machine without an archive
    static Platform named(String system, String processor) {
        if (system.equalsIgnoreCase("linux")) {
            switch (processor.toLowerCase(Locale.ROOT)) {
                case "amd64", "x86_64" -> {
                    return LINUX_X86_64;
                }
                case "aarch64", "arm64" -> {
                    return LINUX_ARM64;
                }
                default -> {}
            }
        }
        throw new DatabaseUnavailable(
                "Akashi brings PostgreSQL for Linux on x86_64 and arm64, not for %s on %s; set AKASHI_DATABASE_URL to a PostgreSQL 15 or newer."
                        .formatted(system, processor));
    }
}
