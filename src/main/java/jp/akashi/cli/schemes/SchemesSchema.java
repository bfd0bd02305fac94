package jp.akashi.cli.schemes;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import jp.akashi.export.DisclosureSchema;
import jp.akashi.kernel.Tokyo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Prints the JSON Schema of what is published under an edition.
@Command(
        name = "schema",
        description = "Print the JSON Schema of the public JSON of a service under an edition.")
final class SchemesSchema implements Callable<Integer> {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final InstantSource clock;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private SchemesFolder folder = new SchemesFolder();

    @Parameters(
            paramLabel = "EDITION",
            description = "asp-saas for the edition in force, asp-saas/2008-04-01 for another.")
    private String id = "";

    @Option(
            names = "--address",
            paramLabel = "URL",
            description =
                    "The platform's public address, for the $id (default: http://localhost:8080).")
    private String address = "http://localhost:8080";

    SchemesSchema(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var schemes = folder.read();
        var edition = new EditionChoice(spec.commandLine(), schemes, Tokyo.today(clock)).get(id);
        var schema =
                DisclosureSchema.of(
                        schemes.get(edition.id().scheme()),
                        edition,
                        address.replaceFirst("/+$", "") + DisclosureSchema.path(edition));
        spec.commandLine().getOut().println(JSON.writeValueAsString(schema));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
