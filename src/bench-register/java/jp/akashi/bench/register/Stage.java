package jp.akashi.bench.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// A register of a size, served by Akashi, with what is asked of it.
///
/// @param data its data
/// @param work what is made meanwhile
record Stage(Site akashi, Texts texts, Path data, Path work) {
    private static final int PAGES = 300;
    private static final int TRIPLES = 20;

    int size() {
        return texts.services();
    }

    /// The pages of the first services.
    List<String> pages() {
        return texts.first().stream().limit(PAGES).map(Stage::page).toList();
    }

    static String page(Texts.Text text) {
        return "/services/" + URLEncoder.encode(text.number(), StandardCharsets.UTF_8);
    }

    /// Comparisons of three services each.
    List<String> comparisons() {
        var names =
                texts.first().stream()
                        .limit(3 * TRIPLES)
                        .map(text -> URLEncoder.encode(text.number(), StandardCharsets.UTF_8))
                        .toList();
        return IntStream.range(0, names.size() / 3)
                .mapToObj(nth ->
                        "/compare?ids=" + String.join(",", names.subList(3 * nth, 3 * nth + 3)))
                .toList();
    }
}
