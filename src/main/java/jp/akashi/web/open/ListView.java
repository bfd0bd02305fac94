package jp.akashi.web.open;

import java.util.List;
import jp.akashi.directory.Comparison;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Paging;

/// All the list of certified services shows.
public record ListView(
        Query query,
        List<ListingView> listings,
        Paging paging,
        List<Choice> schemes,
        List<Pick> picks) {
    /// A service picked for a comparison, and the address of the list without it.
    public record Pick(String name, String slug, String without) {}

    public boolean isNarrowed() {
        return !query.words().isEmpty() || !query.scheme().isEmpty();
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
}
