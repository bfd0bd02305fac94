package jp.akashi.bench.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import jp.akashi.kernel.Tokyo;

/// A register of a size in a folder, which may stay for the next measurement.
///
/// @param day for which the services are made up
/// @param isThere whether an earlier measurement left it
record Filled(Path folder, int services, LocalDate day, boolean isThere) {
    /// The day, once all services are published.
    private static final String DAY = "day";

    private static final int FEW = 1_000;

    static Filled of(Options options, int services, Path work) throws IOException {
        var today = LocalDate.now(Tokyo.ZONE);
        if (options.keep() == null) {
            return new Filled(work, services, today, false);
        }
        var folder = options.keep().resolve("" + services).toAbsolutePath();
        var day = folder.resolve(DAY);
        return Files.exists(day)
                ? new Filled(folder, services, LocalDate.parse(Files.readString(day).strip()), true)
                : new Filled(folder, services, today, false);
    }

    /// Akashi with these services. Many are published by an Akashi before it, which may use all
    /// cores; what it left off is gone on with.
    Site serve(Path jar) throws IOException, InterruptedException {
        var akashi = new Akashi(jar, folder);
        boolean many = services > FEW;
        if (!isThere && many) {
            akashi.fill(services);
        }
        var site = akashi.serve(services, isThere || many ? 0 : services);
        Files.writeString(folder.resolve(DAY), day + "\n");
        return site;
    }
}
