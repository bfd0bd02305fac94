package jp.akashi.directory;

import java.util.Map;
import jp.akashi.kernel.Label;

/// The words facets are made with: their names, units in English, and the prefectures.
///
/// @param labels by name; those of ranges have a place for each bound, `{0}` and `{1}`
public record FacetWords(
        Map<String, Label> labels, Map<String, String> units, Prefectures prefectures) {
    public FacetWords {
        labels = Map.copyOf(labels);
        units = Map.copyOf(units);
    }

    /// @throws IllegalArgumentException when there is no such word
    Label label(String name) {
        var label = labels.get(name);
        if (label == null) {
            throw new IllegalArgumentException("no word for the facet value " + name);
        }
        return label;
    }

    Label range(String name, String... bounds) {
        var label = label(name);
        var ja = label.ja();
        var en = label.en();
        for (int at = 0; at < bounds.length; at++) {
            ja = ja.replace("{" + at + "}", bounds[at]);
            en = en.replace("{" + at + "}", inEnglish(bounds[at]));
        }
        return new Label(ja, en);
    }

    private String inEnglish(String amount) {
        var unit = amount.replaceFirst("^[-0-9.,]+", "");
        var number = amount.substring(0, amount.length() - unit.length());
        return number + units.getOrDefault(unit, unit);
    }
}
