package jp.akashi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A source tree with the real launcher, in which Maven, Java and the system's packages are scripts
/// that write down what they were asked for.
final class Workshop {
    private static final List<String> TOOLS =
            List.of(
                    "cat",
                    "dirname",
                    "find",
                    "grep",
                    "head",
                    "id",
                    "ln",
                    "locale",
                    "mkdir",
                    "mktemp",
                    "mv",
                    "readlink",
                    "rm",
                    "rmdir",
                    "sed",
                    "sleep",
                    "tail",
                    "touch");

    /// How a run of the launcher ended.
    record Ended(int status, String out, String err) {}

    final Path folder;
    final Path home;
    final Path jdks;
    private final Path tools;
    private final Map<String, String> environment = new HashMap<>();

    Workshop(Path folder) throws IOException {
        this.folder = folder;
        this.home = Files.createDirectories(folder.resolve("a tree of 証"));
        this.jdks = Files.createDirectories(folder.resolve("jdks"));
        this.tools = Files.createDirectories(folder.resolve("tools"));
        for (var tool : TOOLS) {
            script(tools.resolve(tool), "exec %s \"$@\"\n".formatted(find(tool)));
        }
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("schemes"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.copy(Path.of("akashi"), home.resolve("akashi"));
        script(
                home.resolve("mvnw"),
                """
                echo "mvnw $* | $MAVEN_OPTS | ${AKASHI_CHROMIUM:-}" >>"$WORKSHOP/log"
                [ -z "${SLOW:-}" ] || sleep 1
                [ -z "${BROKEN:-}" ] || { echo "it does not compile"; exit 1; }
                """);
        with("WORKSHOP", folder.toString());
        with("HOME", folder.resolve("nobody").toString());
        with("AKASHI_JDK_FOLDER", jdks.toString());
        with("PATH", tools.toString());
    }

    Workshop with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /// A program on the PATH.
    Workshop tool(String name, String script) throws IOException {
        Files.deleteIfExists(tools.resolve(name));
        script(tools.resolve(name), script);
        return this;
    }

    Path jdk(String name, String version) throws IOException {
        return jdk(jdks.resolve(name), version, "java", "javac");
    }

    Path jdk(Path jdk, String version, String... programs) throws IOException {
        for (var program : programs) {
            script(
                    Files.createDirectories(jdk.resolve("bin")).resolve(program),
                    """
                    case "$*" in
                        *jarmode*)
                            for folder; do :; done
                            mkdir -p "$folder/lib"
                            touch "$folder/akashi.jar" ;;
                        *-XX:AOTCacheOutput=*)
                            echo "train $AKASHI_DATA ${AKASHI_DATABASE_URL:-}" >>"$WORKSHOP/log"
                            [ -z "${UNTRAINABLE:-}" ] || exit 1
                            touch "$WORKSHOP/a tree of 証/target/app/akashi.aot" ;;
                        *)
                            echo "$0"
                            echo "LC_ALL=${LC_ALL:-} AKASHI_DATA=$AKASHI_DATA in $(pwd)"
                            [ -z "${AKASHI_SCHEMES:-}" ] || echo "schemes of $AKASHI_SCHEMES"
                            for word; do echo "[$word]"; done ;;
                    esac
                    """);
        }
        Files.writeString(
                jdk.resolve("release"),
                "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        return jdk;
    }

    /// What Maven and the training were asked for, in order.
    List<String> log() throws IOException {
        var log = folder.resolve("log");
        return Files.exists(log) ? Files.readAllLines(log) : List.of();
    }

    Ended run(String... arguments) throws IOException, InterruptedException {
        return end(start(home.resolve("akashi"), arguments));
    }

    Process start(Path launcher, String... arguments) throws IOException {
        var words = Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments));
        var builder = new ProcessBuilder(words.toList()).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    static Ended end(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, err);
    }

    private static void script(Path path, String text) throws IOException {
        Files.writeString(path, "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path find(String tool) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + tool + " on the PATH"));
    }
}
