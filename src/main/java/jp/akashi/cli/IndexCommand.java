package jp.akashi.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The search index of the register.
@Command(
        name = "index",
        description = "The search index of the register.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class IndexCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: rebuild.");
    }

    /// Makes it anew from nothing. A running platform is asked to do it and goes on serving;
    /// otherwise one is started for it.
    @Command(
            name = "rebuild",
            description =
                    "Make the search index anew from the register; a running platform does it itself.",
            mixinStandardHelpOptions = true,
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {"0:made anew", "1:not made; the reason is printed"})
    static final class Rebuild implements Callable<Integer> {
        private static final long PAUSE = 200;

        private final Platform platform;

        @Mixin private DataOption data = new DataOption();

        @Spec private CommandSpec spec = CommandSpec.create();

        Rebuild(Platform platform) {
            this.platform = platform;
        }

        @Override
        public Integer call() throws IOException, InterruptedException {
            var folder = folder().resolve("search");
            if (Files.isDirectory(folder())) {
                Files.createDirectories(folder);
                Files.write(folder.resolve("rebuild"), new byte[0]);
            }
            if (isInUse(folder)) {
                await(folder);
            } else {
                try (var _ = platform.start(settings())) {
                    await(folder);
                }
            }
            spec.commandLine().getOut().println("The search index has been made anew.");
            return 0;
        }

        private Path folder() {
            return data.folder();
        }

        /// Whether a running platform holds the index.
        private static boolean isInUse(Path folder) throws IOException {
            var lock = folder.resolve("write.lock");
            if (!Files.exists(lock)) {
                return false;
            }
            try (var file = FileChannel.open(lock, StandardOpenOption.WRITE);
                    var held = file.tryLock()) {
                return held == null;
            } catch (OverlappingFileLockException _) {
                return true;
            }
        }

        private static void await(Path folder) throws InterruptedException {
            while (Files.exists(folder.resolve("rebuild"))) {
                Thread.sleep(PAUSE);
            }
        }

        private Map<String, String> settings() {
            var settings = new HashMap<String, String>();
            settings.put("server.port", "0");
            settings.put("server.address", "127.0.0.1");
            settings.put("akashi.data", folder().toString());
            return settings;
        }
    }
}
