package jp.akashi.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Starts the platform and keeps it running until a signal stops it.
@Command(
        name = "serve",
        description = "Start the platform with its own database; data are kept in ./data.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:stopped by a signal",
            "1:not started; the reason is printed",
            "2:faults in the settings or in the schemes' data; all are printed"
        })
final class ServeCommand implements Callable<Integer> {
    private final Platform platform;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port to listen on (default: AKASHI_PORT, or 8080).")
    private @Nullable Integer port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "The address to listen on (default: AKASHI_HOST, or 127.0.0.1, this machine alone).")
    private @Nullable String host;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where data are kept (default: data, demo: data-demo).")
    private @Nullable String data;

    @Option(
            names = "--schemes",
            paramLabel = "FOLDER",
            defaultValue = "${env:AKASHI_SCHEMES}",
            description =
                    "The schemes' data in place of those the platform carries (default: AKASHI_SCHEMES). With a fault in them nothing is started.")
    private @Nullable String schemes;

    @Option(
            names = "--demo",
            description = "Fill an empty platform with a fictional register and demo accounts.")
    private boolean demo;

    @Option(
            names = "--smtp",
            paramLabel = "URL",
            description =
                    "The mail server notices go out by, such as smtp://mail.example.jp:587 (default: AKASHI_SMTP). Without one they are only kept in the outbox.")
    private @Nullable String smtp;

    @Option(
            names = "--read-only",
            description = "Serve the public register alone; nothing is written.")
    private boolean readOnly;

    @Option(
            names = "--management-port",
            paramLabel = "PORT",
            description =
                    "The port of /health, /ready and /metrics (default: AKASHI_MANAGEMENT_PORT, or the public port and a thousand).")
    private @Nullable Integer managementPort;

    @Spec private CommandSpec spec = CommandSpec.create();

    ServeCommand(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (var running = platform.start(settings())) {
            var out = spec.commandLine().getOut();
            out.println("Akashi is at http://localhost:%d/".formatted(running.port()));
            running.remarks().forEach(out::println);
            out.flush();
            running.await();
        }
        return 0;
    }

    private Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        putIfGiven(settings, "akashi.port", port);
        putIfGiven(settings, "akashi.host", host);
        putIfGiven(settings, "akashi.data", data != null ? data : demo ? "data-demo" : null);
        putIfGiven(settings, "akashi.schemes", schemes);
        putIfGiven(settings, "akashi.smtp", smtp);
        putIfGiven(settings, "akashi.management.port", managementPort);
        putIfGiven(settings, "akashi.read-only", readOnly ? "true" : null);
        if (demo) {
            settings.put("akashi.demo", "true");
            settings.put("akashi.notice", "これはデモ用のサイトです。表示されている事業者・サービス・認定は、すべて架空のものです。");
            settings.put(
                    "akashi.notice.en",
                    "This is a demonstration: all providers, services and certifications are fictional.");
        }
        return settings;
    }

    private static void putIfGiven(
            Map<String, String> settings, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            settings.put(name, value.toString());
        }
    }
}
