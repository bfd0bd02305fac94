package jp.akashi.bench.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who else can search the same texts.
final class Peers {
    private Peers() {}

    /// A search engine that answers with the total, twenty services and the counts of three facets.
    interface Peer {
        Site start(Path work, Texts texts) throws IOException, InterruptedException;

        String path(List<String> words);

        long total(Site site, List<String> words) throws IOException, InterruptedException;
    }

    /// @param work the folder in which the launcher leaves where OpenSearch's programs are
    static @Nullable Peer find(String name, Path work) {
        return switch (name) {
            case "groonga" -> Processes.isThere("groonga") ? new Groonga() : null;
            case "opensearch" -> openSearch(work);
            default -> null;
        };
    }

    private static @Nullable Peer openSearch(Path work) {
        var classpath = work.resolve("opensearch.classpath");
        return Files.exists(classpath)
                ? new OpenSearch(classpath, work.resolve("OpenSearchNode.java"))
                : null;
    }
}
