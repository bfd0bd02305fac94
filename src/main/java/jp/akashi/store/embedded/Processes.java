package jp.akashi.store.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What `/proc` knows of the programs that run now.
final class Processes {
    private static final Path PROC = Path.of("/proc");

    private Processes() {}

    /// Whether a process has this number, be it a zombie.
    static boolean exists(long pid) {
        return Files.exists(PROC.resolve(Long.toString(pid)));
    }

    /// Whether the process runs this program on this folder. A zombie has neither, and a number
    /// that went to another program has others.
    static boolean runs(long pid, Path program, Path folder) {
        var words = words(pid);
        return words.contains(folder.toString())
                && program(pid).or(() -> words.stream().findFirst()).stream()
                        .anyMatch(program.toString()::equals);
    }

    /// Every live process that works in this folder, as far as we may look.
    static List<ProcessHandle> within(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> link(process.pid(), "cwd").filter(folder::equals).isPresent())
                .toList();
    }

    /// Absent for the processes of other users, who cannot be looked into.
    private static Optional<String> program(long pid) {
        return link(pid, "exe").map(path -> path.toString().replace(" (deleted)", ""));
    }

    private static Optional<Path> link(long pid, String name) {
        try {
            return Optional.of(
                    Files.readSymbolicLink(PROC.resolve(Long.toString(pid)).resolve(name)));
        } catch (IOException goneOrForbidden) {
            return Optional.empty();
        }
    }

    private static List<String> words(long pid) {
        try {
            var line = Files.readAllBytes(PROC.resolve(Long.toString(pid)).resolve("cmdline"));
            return List.of(new String(line, StandardCharsets.UTF_8).split("\0", -1));
        } catch (IOException gone) {
            return List.of();
        }
    }
}
