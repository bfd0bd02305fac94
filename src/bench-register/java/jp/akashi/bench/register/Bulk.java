package jp.akashi.bench.register;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jp.akashi.export.AnswersCsv;
import jp.akashi.export.Dialect;
import jp.akashi.export.Heading;
import jp.akashi.registry.Entry;
import jp.akashi.scheme.Schemes;

/// All answers of all services as one CSV file: built by Akashi from the entries, and written
/// again, to the same bytes, by Python's csv module, which has nothing to do but to write the cells
/// it has read. Both begin with what is in memory, end with a file, and are counted in CPU time of
/// one thread.
final class Bulk {
    private static final int ROUNDS = 3;

    /// A running platform has written many before.
    private static final int SERVICES_BEFORE = 20_000;

    private static final String PYTHON =
            """
            import csv, sys, time
            rows = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline='')))
            for _ in range(3):
                start = time.process_time()
                with open(sys.argv[2], 'w', encoding='utf-8-sig', newline='') as file:
                    csv.writer(file).writerows(rows)
                print(time.process_time() - start)
            """;

    private final Schemes schemes;
    private final List<Entry> entries;
    private final Path file;

    Bulk(Schemes schemes, List<Entry> entries, Path work) {
        this.schemes = schemes;
        this.entries = entries;
        this.file = work.resolve("answers.csv");
    }

    /// Seconds of CPU, the middle of three.
    record Result(int services, double ours, double pythons, double megabytes) {
        double times() {
            return pythons / ours;
        }
    }

    static boolean canBe() {
        return Processes.isThere("python3");
    }

    Result measured() throws IOException, InterruptedException {
        for (int written = 0; written < SERVICES_BEFORE; written += entries.size()) {
            build();
        }
        var seconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            seconds[round] = build();
        }
        double ours = middle(seconds);
        double pythons = python();
        if (Files.mismatch(file, Path.of(file + ".python")) >= 0) {
            throw new IOException("Python wrote another file than Akashi.");
        }
        return new Result(entries.size(), ours, pythons, Files.size(file) / 1e6);
    }

    private double build() throws IOException {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        var table = new AnswersCsv(schemes, Dialect.PEOPLE);
        try (var out = Files.newOutputStream(file)) {
            out.write(table.head(Heading.JAPANESE));
            table.writeAll(entries, out);
        }
        return (clock.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private double python() throws IOException, InterruptedException {
        var process =
                new ProcessBuilder("python3", "-c", PYTHON, file.toString(), file + ".python")
                        .redirectErrorStream(true)
                        .start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("Python failed: " + printed);
        }
        return middle(printed.lines().mapToDouble(Double::parseDouble).toArray());
    }

    private static double middle(double... figures) {
        Arrays.sort(figures);
        return figures[figures.length / 2];
    }
}
