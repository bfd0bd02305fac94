package jp.akashi.bench.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Processes of this machine: what they cost, and on which core they run.
final class Processes {
    private static final long TICK_MICROS = 10_000;
    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    private static final Pattern PSS = Pattern.compile("(?m)^Pss: +(\\d+) kB");
    private static final int STOP_SECONDS = 60;

    /// The database of each platform that runs.
    private static final Map<Long, ProcessHandle> DAEMONS = new ConcurrentHashMap<>();

    private Processes() {}

    static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /// The CPU time of a process and all that it started, in microseconds.
    static long cpuMicros(ProcessHandle process) {
        return tree(process).mapToLong(Processes::ownMicros).sum();
    }

    /// The memory of a process and all that it started (PSS: shared pages are shared out), in MB.
    static long megabytes(ProcessHandle process) {
        return tree(process).mapToLong(Processes::ownKilobytes).sum() / 1024;
    }

    /// The memory of a process alone.
    static long ownMegabytes(ProcessHandle process) {
        return ownKilobytes(process) / 1024;
    }

    private static Stream<ProcessHandle> tree(ProcessHandle process) {
        return Stream.of(process, DAEMONS.get(process.pid()))
                .filter(Objects::nonNull)
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()));
    }

    /// Counts what a process started and let go as part of it: its database.
    ///
    /// @param mark the file that begins with the number of that process
    static void adopt(ProcessHandle process, Path mark) {
        read(mark)
                .lines()
                .findFirst()
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
                .ifPresent(daemon -> DAEMONS.put(process.pid(), daemon));
    }

    private static long ownMicros(ProcessHandle process) {
        var stat = read(Path.of("/proc", String.valueOf(process.pid()), "stat"));
        if (stat.isEmpty()) {
            return 0;
        }
        return micros(stat);
    }

    /// @param stat the one line of `/proc/<pid>/stat`
    static long micros(String stat) {
        var parts = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(parts[USER_TIME]) + Long.parseLong(parts[SYSTEM_TIME]))
                * TICK_MICROS;
    }

    private static long ownKilobytes(ProcessHandle process) {
        var found =
                PSS.matcher(read(Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup")));
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }

    /// Starts a program on one core, its words going to a file.
    static Process start(int core, Path log, String... command) throws IOException {
        var pinned = Stream.concat(Stream.of("taskset", "-c", "" + core), Stream.of(command));
        return start(log, pinned.toList());
    }

    /// Starts a program on all cores.
    static Process start(Path log, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
