package jp.akashi.web.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.directory.Comparison;
import jp.akashi.directory.Found;
import jp.akashi.kernel.Label;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Paging;

/// All the list of certified services shows.
///
/// @param complete whether all that is published can be found
public record ListView(
        Query query,
        List<ListingView> listings,
        Paging paging,
        List<FacetView> facets,
        List<Pick> picks,
        Advice advice) {
    /// A service picked for a comparison, and the address of the list without it.
    public record Pick(String name, String slug, String without) {}

    /// A chosen value, and the address of the list without it.
    public record Chip(Label facet, Label value, String without) {}

    /// A name that may be meant, and the address of its search.
    public record Meant(String name, String address) {}

    /// @param also words looked for as well, by the one that was typed
    /// @param complete whether all that is published can be found
    public record Advice(Map<String, List<String>> also, List<Meant> meant, boolean complete) {}

    public boolean isNarrowed() {
        return !query.words().isEmpty() || !query.chosen().isEmpty();
    }

    public boolean isFull() {
        return picks.size() >= Comparison.MOST;
    }

    public boolean isComparable() {
        return picks.size() >= Comparison.FEWEST && picks.size() <= Comparison.MOST;
    }

    public String compareAddress() {
        return Address.of("/compare").with("ids", query.picked().joined()).toString();
    }

    public String address() {
        return query.address();
    }

    public String withoutWords() {
        return query.saying("").address();
    }

    public boolean hasDisclosed() {
        return facets.stream().anyMatch(view -> view.facet().isDisclosed());
    }

    /// How many values are chosen.
    public int chosen() {
        return query.chosen().values().stream().mapToInt(Set::size).sum();
    }

    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        for (var view : facets) {
            var values = new ArrayList<>(view.known());
            values.addAll(view.unknown());
            values.stream()
                    .filter(FacetView.Value::chosen)
                    .forEach(value ->
                            chips.add(
                                    new Chip(
                                            view.facet().label(),
                                            value.label(),
                                            query.without(view.facet().key(), value.key())
                                                    .address())));
        }
        return chips;
    }

    static Advice advice(Query query, Found found, boolean complete) {
        var meant =
                found.advice().meant().stream()
                        .map(name -> new Meant(name, query.saying(name).address()))
                        .toList();
        return new Advice(found.advice().also(), meant, complete);
    }

    /// The words that were looked for as well, in a sentence's part: `二要素認証、MFA`.
    public static String joined(List<String> words, Language say) {
        return String.join(say.of("、", ", "), words);
    }
}
