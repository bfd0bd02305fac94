package jp.akashi.web.open.ready;

import java.io.File;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;

/// What an answer depends on beside the register: the program that makes it and the settings that
/// stand in it. Where that cannot be told, nothing made by an earlier run is used.
final class Making {
    private static final List<String> SETTINGS =
            List.of("akashi.address", "akashi.notice", "akashi.notice.en", "akashi.issuer");

    private final Environment settings;

    Making(Environment settings) {
        this.settings = settings;
    }

    String name() {
        var shown =
                SETTINGS.stream()
                        .map(name -> name + "=" + settings.getProperty(name, ""))
                        .collect(Collectors.joining("\n"));
        return program() + "\n" + shown + "\nport=" + port() + "\nschemes=" + schemes();
    }

    private static String program() {
        var source = Making.class.getProtectionDomain().getCodeSource();
        var file = source == null ? null : new File(source.getLocation().getPath());
        return file != null && file.isFile()
                ? file.length() + " " + file.lastModified()
                : UUID.randomUUID().toString();
    }

    private String port() {
        var port = settings.getProperty("server.port", "0");
        return port.equals("0") ? UUID.randomUUID().toString() : port;
    }

    private String schemes() {
        return settings.containsProperty("akashi.schemes") ? UUID.randomUUID().toString() : "";
    }
}
