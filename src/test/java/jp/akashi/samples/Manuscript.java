package jp.akashi.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A document of evidence as it is written: a head of keys between two lines `---`, and a text in
/// Markdown.
record Manuscript(Map<String, String> head, String text) {
    private static final Pattern BLANK = Pattern.compile("\\{([a-z-]+)}");

    Manuscript {
        head = Map.copyOf(head);
    }

    /// The manuscripts of a folder, by file name; none where there is no folder.
    static List<Manuscript> readAll(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
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

    /// The same about a service: `{service-name}` and other entries of 申請書A put in place.
    Manuscript about(Map<String, Object> entries) {
        var about = new LinkedHashMap<String, String>();
        head.forEach((key, value) -> about.put(key, filled(value, entries)));
        return new Manuscript(about, filled(text, entries));
    }

    private static String filled(String text, Map<String, Object> entries) {
        return BLANK.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Sources.text(entries, found.group(1))));
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
