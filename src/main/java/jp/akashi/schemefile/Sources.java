package jp.akashi.schemefile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.scheme.Item;

/// Reads where a row is known from, and how far to trust it.
final class Sources {
    private static final Map<String, String> BASES =
            words("direct", "analogy", "recollection", "reconstruction");
    private static final Map<String, String> CONFIDENCES = words("high", "medium", "low");
    private static final Map<String, String> STATUSES = words("confirmed", "unconfirmed");

    private Sources() {}

    static Item.Provenance provenance(Block block) {
        var sources = list(block);
        var basis = block.word("basis", BASES).orElse(Block.UNREAD);
        var confidence = block.word("confidence", CONFIDENCES).orElse(Block.UNREAD);
        boolean confirmed = block.word("status", STATUSES).filter("confirmed"::equals).isPresent();
        block.findText("note");
        if (confirmed && !(basis.equals("direct") && confidence.equals("high"))) {
            block.fault("status", "`confirmed` needs the basis `direct` and the confidence `high`");
        }
        return new Item.Provenance(sources, basis, confirmed);
    }

    static List<String> list(Block block) {
        var sources = block.texts("source");
        sources.stream()
                .filter(source -> !source.matches("[A-Z]\\d*"))
                .forEach(source -> block.fault("source", "`" + source + "` is no source"));
        return sources;
    }

    /// The doubt about a single line of a scheme or an edition, where there is one.
    static void doubt(Block block) {
        boolean unconfirmed =
                block.findWord("status", STATUSES).filter("unconfirmed"::equals).isPresent();
        if (unconfirmed && !block.has("note")) {
            block.fault("status", "`unconfirmed` needs a `note` that says what is unsure");
        }
        block.findText("note");
    }

    private static Map<String, String> words(String... words) {
        return Stream.of(words).collect(Collectors.toMap(word -> word, word -> word));
    }
}
