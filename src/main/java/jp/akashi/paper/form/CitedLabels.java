package jp.akashi.paper.form;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.akashi.evidence.Citation;
import jp.akashi.kernel.ItemId;

/// Finds the document that was meant where a citation names it otherwise than the list does: in
/// full-width digits, with its title behind, or by its title or file. What matches none or several
/// stays as typed, for the check to name.
record CitedLabels(List<ListedDocument> documents) {
    Map<ItemId, List<Citation>> meant(Map<ItemId, List<Citation>> citations) {
        var meant = new LinkedHashMap<ItemId, List<Citation>>();
        citations.forEach(
                (item, cited) -> meant.put(item, cited.stream().map(this::meant).toList()));
        return meant;
    }

    private Citation meant(Citation typed) {
        boolean known =
                documents.stream().anyMatch(document -> document.label().equals(typed.label()));
        return known
                ? typed
                : find(typed.label())
                        .map(label -> new Citation(label, typed.pages(), typed.section()))
                        .orElse(typed);
    }

    private Optional<String> find(String typed) {
        var text = folded(typed);
        var head = text.split("[ :,、。()/]", 2)[0];
        return Stream.of(
                        matching(
                                document ->
                                        Stream.of(
                                                document.label(),
                                                document.title(),
                                                document.fileName()),
                                text),
                        matching(document -> Stream.of(document.label()), head))
                .filter(labels -> labels.size() == 1)
                .map(List::getFirst)
                .findFirst();
    }

    private List<String> matching(Function<ListedDocument, Stream<String>> names, String text) {
        return documents.stream()
                .filter(document ->
                        names.apply(document).map(CitedLabels::folded).anyMatch(text::equals))
                .map(ListedDocument::label)
                .toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    }
}
