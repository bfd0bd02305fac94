package jp.akashi.bench.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/// The machine the figures are of.
final class Machine {
    private static final Pattern MODEL = Pattern.compile("(?m)^model name\\s*: (.+)$");
    private static final Pattern MEMORY = Pattern.compile("(?m)^MemTotal: +(\\d+) kB");
    private static final long KILOBYTES_OF_A_GIGABYTE = 1 << 20;

    private Machine() {}

    static String told() throws IOException {
        return "%s, %d cores, %s, %s GiB, JDK %s, load %s"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.getRuntime().availableProcessors(),
                        first(MODEL, "/proc/cpuinfo"),
                        memory(),
                        Runtime.version(),
                        Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
    }

    private static long memory() throws IOException {
        var kilobytes = first(MEMORY, "/proc/meminfo");
        return kilobytes.equals("?") ? 0 : Long.parseLong(kilobytes) / KILOBYTES_OF_A_GIGABYTE;
    }

    private static String first(Pattern pattern, String file) throws IOException {
        var found = pattern.matcher(Files.readString(Path.of(file)));
        return found.find() ? found.group(1) : "?";
    }
}
