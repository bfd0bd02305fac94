package jp.akashi.cli.rehearsal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import jp.akashi.cli.Platform;

/// Years of a register that live in a process which is killed (SIGKILL) somewhere in the middle,
/// and started again on the same data; every second time its database is killed with it.
public final class MortalYears {
    private static final int MOST = 3;
    private static final int LONGEST = 3000;

    private final Path data;
    private final Platform.Years wish;
    private final SplittableRandom dice;
    private int kills;

    public MortalYears(Path data, Platform.Years wish) {
        this.data = data;
        this.wish = wish;
        this.dice = new SplittableRandom(wish.seed());
    }

    /// @return the report
    public String live(boolean mortal) {
        try {
            for (int month = 0; mortal && kills < most(); month += months()) {
                var process = start();
                if (!reaches(process, month + months())) {
                    break;
                }
                Thread.sleep(dice.nextInt(LONGEST));
                kill(process);
            }
            return end(start());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private int most() {
        return Math.min(MOST, wish.years());
    }

    /// Between two kills.
    private int months() {
        return Math.max(1, wish.years() * 12 / (most() + 1));
    }

    private Process start() throws IOException {
        var command = new ArrayList<>(Child.launcher());
        command.addAll(
                List.of(
                        "rehearse",
                        "--years",
                        "" + wish.years(),
                        "--seed",
                        "" + wish.seed(),
                        "--services",
                        "" + wish.services(),
                        "--progress",
                        "--data",
                        data.toString()));
        var errors = data.resolveSibling(data.getFileName() + ".log").toFile();
        return new ProcessBuilder(command).redirectError(Redirect.appendTo(errors)).start();
    }

    /// Whether the years come as far as a month while it is told of the months.
    private static boolean reaches(Process process, int month) throws IOException {
        var out = process.inputReader(StandardCharsets.UTF_8);
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (isMonth(line) && monthsTo(line) >= month) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMonth(String line) {
        return line.matches("\\d{4}-\\d{2}-\\d{2}");
    }

    private static int monthsTo(String line) {
        var day = LocalDate.parse(line);
        return (day.getYear() - 2022) * 12 + day.getMonthValue() - 4;
    }

    private void kill(Process process) {
        Child.kill(process.toHandle());
        kills++;
        if (kills % 2 == 0) {
            Child.killDatabase(data);
        }
    }

    private static String end(Process process) throws IOException, InterruptedException {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            var report =
                    out.lines()
                            .filter(line -> !isMonth(line))
                            .map(line -> line + "\n")
                            .collect(Collectors.joining());
            process.waitFor();
            return report;
        }
    }

    public String told() {
        return "%d kills (every second one with the database)".formatted(kills);
    }
}
