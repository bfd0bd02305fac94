package jp.akashi.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A document of evidence as it is written: a head of keys between two lines `---`, and a text in
/// Markdown.
record Manuscript(Map<String, String> head, String text) {
    Manuscript {
        head = Map.copyOf(head);
    }

    /// The manuscripts of a folder, by file name.
    static List<Manuscript> readAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Manuscript::read)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Manuscript read(Path file) {
        try {
            var parts = Files.readString(file).split("(?m)^---\n", 3);
            return new Manuscript(head(parts[1]), parts[2]);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, String> head(String yaml) {
        var head = new LinkedHashMap<String, String>();
        Sources.map(yaml).forEach((key, value) -> head.put(key, String.valueOf(value)));
        return head;
    }

    String get(String key) {
        return head.getOrDefault(key, "");
    }

    /// The label an answer cites it by: 資料1.
    String label() {
        return get("label");
    }

    String fileName() {
        return get("file");
    }
}
