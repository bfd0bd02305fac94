package jp.akashi.demo.crowd;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.kernel.ItemId;

/// How answers differ from service to service, as `demo/crowd/phrases.yaml` has it.
///
/// @param swaps phrases of the examples, and what may stand in their place
/// @param additions sentences that follow, by the beginning of an item's id
/// @param coined the sentence with a name of the provider's own
/// @param lists what may stand for a name in braces
record Phrases(
        Map<String, List<String>> swaps,
        Map<String, List<String>> additions,
        List<String> coined,
        Map<String, List<String>> lists,
        Reasons reasons) {
    static final Phrases IN_USE = read();

    /// What is said beside 実施なし, 開示なし and 無し.
    record Reasons(List<String> notDone, List<String> notDisclosed, List<String> none) {}

    /// The sentences that may follow an answer to this item.
    List<String> additions(ItemId item) {
        return additions.entrySet().stream()
                .filter(entry -> item.value().startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static Phrases read() {
        var file =
                Data.read(
                        "phrases.yaml",
                        Set.of(
                                "swaps",
                                "additions",
                                "coined",
                                "lists",
                                "not-done",
                                "not-disclosed",
                                "none"));
        return new Phrases(
                file.part("swaps").lists(),
                file.part("additions").lists(),
                file.list("coined"),
                file.part("lists").lists(),
                new Reasons(file.list("not-done"), file.list("not-disclosed"), file.list("none")));
    }
}
