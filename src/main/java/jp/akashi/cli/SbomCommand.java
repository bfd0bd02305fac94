package jp.akashi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The bill of materials: every library that this program is built of, as it lies in the program.
@Command(
        name = "sbom",
        description =
                "Prints what the program is built of: every library with version, licence and fingerprints (CycloneDX, JSON).",
        mixinStandardHelpOptions = true)
final class SbomCommand implements Callable<Integer> {
    private static final String BILL = "/META-INF/sbom/application.cdx.json";

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--list", description = "A line a library instead: name, version, licences.")
    private boolean asList;

    private final String place;

    SbomCommand() {
        this(BILL);
    }

    SbomCommand(String place) {
        this.place = place;
    }

    @Override
    public Integer call() throws IOException {
        try (var bill = open()) {
            if (bill == null) {
                spec.commandLine()
                        .getErr()
                        .println(
                                "This program was built without its bill of materials. Delete the folder target and build it again while Maven Central can be reached.");
                return 1;
            }
            print(bill, spec.commandLine().getOut());
        }
        return 0;
    }

    private void print(InputStream bill, PrintWriter out) throws IOException {
        if (asList) {
            JsonMapper.shared()
                    .readTree(bill)
                    .path("components")
                    .valueStream()
                    .map(SbomCommand::line)
                    .sorted()
                    .forEach(out::println);
        } else {
            out.println(new String(bill.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
        out.flush();
    }

    private @Nullable InputStream open() {
        return SbomCommand.class.getResourceAsStream(place);
    }

    private static String line(JsonNode library) {
        return "%s:%s %s  %s"
                .formatted(
                        library.path("group").asString(),
                        library.path("name").asString(),
                        library.path("version").asString(),
                        library.path("licenses")
                                .valueStream()
                                .map(held -> held.path("license"))
                                .map(held -> held.path("id").asString(held.path("name").asString()))
                                .collect(Collectors.joining(", ")));
    }
}
