package jp.akashi.bench.register;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The load generator, on a core of its own.
final class Wrk {
    private static final Pattern REQUESTS = Pattern.compile("(?m)^ *(\\d+) requests in ");
    private static final Pattern P99 = Pattern.compile("(?m)^ +99% +([\\d.]+)(us|ms|s|m) *$");
    private static final Pattern PER_SECOND = Pattern.compile("(?m)^Requests/sec: +([\\d.]+)$");
    private static final Pattern SOCKET_ERRORS =
            Pattern.compile(
                    "(?m)^ *Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");
    private static final Pattern BAD_ANSWERS =
            Pattern.compile("(?m)^ *Non-2xx or 3xx responses: (\\d+)");
    private static final Map<String, Double> MILLIS =
            Map.of("us", 0.001, "ms", 1.0, "s", 1000.0, "m", 60_000.0);
    private static final int CORE = 1;

    private Wrk() {}

    /// What one round brought.
    record Result(long requests, double perSecond, double p99Millis, long errors) {}

    /// How hard, and how long.
    record Load(int connections, int seconds) {}

    /// Who is asked, and for what.
    ///
    /// @param packed whether it may come packed
    record Asked(URI server, List<String> paths, boolean packed) {}

    /// Asks for the paths in turn.
    static Result run(Asked asked, Load load, Path work) throws IOException, InterruptedException {
        var script = Files.writeString(work.resolve("paths.lua"), script(asked));
        var process =
                new ProcessBuilder(
                                "taskset",
                                "-c",
                                "" + CORE,
                                "wrk",
                                "-t1",
                                "-c" + load.connections(),
                                "-d" + load.seconds() + "s",
                                "--timeout",
                                "10s",
                                "--latency",
                                "-s",
                                script.toString(),
                                asked.server().toString())
                        .redirectErrorStream(true)
                        .start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("wrk failed: " + printed);
        }
        return read(printed);
    }

    static String script(Asked asked) {
        var headers = asked.packed() ? ", {[\"Accept-Encoding\"] = \"gzip\"}" : "";
        return asked.paths().stream()
                .map(path -> "  wrk.format(\"GET\", \"" + path + "\"" + headers + ")")
                .collect(
                        Collectors.joining(
                                ",\n",
                                "local asked, next\ninit = function()\n  asked = {\n",
                                "\n  }\n  next = 0\nend\nrequest = function()\n  next = next % #asked + 1\n  return asked[next]\nend\n"));
    }

    /// @throws IllegalArgumentException when this is not what wrk prints
    static Result read(String printed) {
        var errors = SOCKET_ERRORS.matcher(printed);
        long broken = 0;
        if (errors.find()) {
            for (int kind = 1; kind <= 4; kind++) {
                broken += Long.parseLong(errors.group(kind));
            }
        }
        var bad = BAD_ANSWERS.matcher(printed);
        var p99 = P99.matcher(printed);
        if (!p99.find()) {
            throw new IllegalArgumentException("no 99% in " + printed);
        }
        var unit = MILLIS.getOrDefault(p99.group(2), 1.0);
        return new Result(
                (long) number(REQUESTS, printed),
                number(PER_SECOND, printed),
                Double.parseDouble(p99.group(1)) * unit,
                broken + (bad.find() ? Long.parseLong(bad.group(1)) : 0));
    }

    private static double number(Pattern pattern, String printed) {
        var found = pattern.matcher(printed);
        if (!found.find()) {
            throw new IllegalArgumentException("no " + pattern + " in " + printed);
        }
        return Double.parseDouble(found.group(1));
    }
}
