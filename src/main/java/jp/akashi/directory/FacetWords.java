package jp.akashi.directory;

import java.util.Map;
import jp.akashi.kernel.Label;

/// The words facets are made with: their names, and the prefectures.
///
/// @param labels by name; those of ranges have a place for each bound, `{0}` and `{1}`
public record FacetWords(Map<String, Label> labels, Prefectures prefectures) {
    public FacetWords {
        labels = Map.copyOf(labels);
    }

    /// @throws IllegalArgumentException when there is no such word
    Label label(String name) {
        var label = labels.get(name);
        if (label == null) {
            throw new IllegalArgumentException("no word for the facet value " + name);
        }
        return label;
    }

    /// The name of a range between bounds.
    Label range(String name, Label... bounds) {
        var range = label(name);
        for (int at = 0; at < bounds.length; at++) {
            var place = "{" + at + "}";
            range =
                    new Label(
                            range.ja().replace(place, bounds[at].ja()),
                            range.en().replace(place, bounds[at].en()));
        }
        return range;
    }
}
