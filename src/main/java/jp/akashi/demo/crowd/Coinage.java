package jp.akashi.demo.crowd;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Templates that are not of one blank: the sentence with a provider's own word, and the cells of
/// tables.
final class Coinage {
    private static final List<Template> SENTENCES =
            Phrases.IN_USE.coined().stream().map(Template::of).toList();
    private static final Map<String, Template> CELLS = new ConcurrentHashMap<>();

    private Coinage() {}

    static Template pick(Dice dice) {
        return dice.pick(SENTENCES);
    }

    /// The cell of an example, taken apart when it is first met.
    static Template cell(String text) {
        return CELLS.computeIfAbsent(text, Template::of);
    }
}
