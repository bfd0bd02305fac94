package jp.akashi.directory;

import java.util.List;
import java.util.Map;
import jp.akashi.kernel.ItemId;
import org.jspecify.annotations.Nullable;

/// A page of a search result.
///
/// @param total how many services match, exactly
/// @param counts by facet and value how many services would be left if it were the only one chosen
///   of its facet; values nobody has are left out
public record Found(
        int total, List<Match> matches, Map<String, Map<String, Integer>> counts, Advice advice) {
    /// A service that matches, and the places where the words stand.
    public record Match(Listing listing, List<Hit> hits) {
        public Match {
            hits = List.copyOf(hits);
        }
    }

    /// A place where words stand: an answer, or the head of the page.
    public record Hit(Passage.Source source, @Nullable ItemId item, Snippet snippet) {}

    /// @param also words that were looked for as well, by the one that was typed
    /// @param meant names like the typed ones, when nothing was found
    public record Advice(Map<String, List<String>> also, List<String> meant) {
        public static final Advice NONE = new Advice(Map.of(), List.of());
    }

    public Found {
        matches = List.copyOf(matches);
    }

    public List<Listing> listings() {
        return matches.stream().map(Match::listing).toList();
    }

    public int count(String facet, String value) {
        return counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0);
    }
}
