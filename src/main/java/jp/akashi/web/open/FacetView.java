package jp.akashi.web.open;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.akashi.directory.Facet;
import jp.akashi.directory.Facets;
import jp.akashi.directory.Found;
import jp.akashi.kernel.Label;

/// A facet as it is offered beside the list: its values with how many services each would leave,
/// and apart from them why it is not known of others.
///
/// @param chosen how many of its values are chosen
public record FacetView(Facet facet, List<Value> known, List<Value> unknown, int chosen) {
    /// @param id of the box to tick
    public record Value(String key, Label label, int count, boolean chosen, String id) {}

    /// The facets that can narrow this result.
    static List<FacetView> of(Query query, Found found, Facets facets) {
        return facets.all().stream()
                .map(facet -> of(facet, query, found))
                .filter(FacetView::isOfUse)
                .toList();
    }

    private static FacetView of(Facet facet, Query query, Found found) {
        var known = new ArrayList<Value>();
        var unknown = new ArrayList<Value>();
        for (var value : values(facet, query, found)) {
            int count = found.count(facet.key(), value.key());
            boolean chosen = query.isChosen(facet.key(), value.key());
            if (count > 0 || chosen) {
                (value.known() ? known : unknown)
                        .add(
                                new Value(
                                        value.key(),
                                        value.label(),
                                        count,
                                        chosen,
                                        "f-" + facet.key() + "-" + value.key()));
            }
        }
        int chosen = query.chosen().getOrDefault(facet.key(), Set.of()).size();
        return new FacetView(facet, known, unknown, chosen);
    }

    /// Those it offers, and those only the register knows, such as years, the latest first.
    private static List<Facet.Value> values(Facet facet, Query query, Found found) {
        var others =
                Stream.concat(
                                found
                                        .counts()
                                        .getOrDefault(facet.key(), Map.of())
                                        .keySet()
                                        .stream(),
                                query.chosen().getOrDefault(facet.key(), Set.of()).stream())
                        .filter(value -> facet.find(value).isEmpty())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .map(value -> new Facet.Value(value, new Label(value, value), true));
        return Stream.concat(facet.values().stream(), others).toList();
    }

    private boolean isOfUse() {
        return chosen > 0 || !known.isEmpty() && (facet.isDisclosed() || known.size() > 1);
    }

    /// Whether its values are seen at once.
    public boolean isOpen() {
        return facet.key().equals(Facet.SCHEME) || facet.key().equals(Facet.STANDING);
    }
}
