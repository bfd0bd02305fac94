package jp.akashi.cli.schemes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes the pages of the schemes anew: `docs/reference/schemes/`.
@Command(name = "docs", description = "Write docs/reference/schemes/ anew from the schemes' data.")
final class SchemesDocs implements Callable<Integer> {
    private static final String PLACE = "docs/reference/schemes";

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private SchemesFolder folder = new SchemesFolder();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where the pages go (default: " + PLACE + " beside the schemes' folder).")
    private Optional<Path> output = Optional.empty();

    @Override
    public Integer call() throws IOException {
        var place = output.orElseGet(this::standard);
        var pages = new SchemePages(folder.read()).pages();
        for (var page : pages.entrySet()) {
            var file = place.resolve(page.getKey());
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, page.getValue());
        }
        for (var old : surplus(place, pages)) {
            Files.delete(old);
        }
        var out = spec.commandLine().getOut();
        out.println("%d pages in %s".formatted(pages.size(), place));
        out.flush();
        return 0;
    }

    private Path standard() {
        return folder.folder().map(path -> path.resolveSibling(PLACE)).orElse(Path.of(PLACE));
    }

    /// Pages made for editions there are no more. What was not made is left alone.
    static List<Path> surplus(Path place, SortedMap<String, String> pages) throws IOException {
        List<Path> found;
        try (var files = Files.walk(place)) {
            found = files.filter(file -> file.toString().endsWith(".md")).toList();
        }
        return found.stream()
                .filter(file -> !pages.containsKey(name(place, file)))
                .filter(SchemesDocs::isMade)
                .toList();
    }

    private static String name(Path place, Path file) {
        return place.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isMade(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().filter(SchemePages.MADE::equals).isPresent();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
