package jp.akashi.directory;

import java.util.List;

/// The register as it is read: searched and listed.
public interface Directory {
    /// Words are looked for in names, numbers, summaries and published answers; a word matches
    /// wherever its folded form is part of the folded text. The order is stable.
    Found search(Search search);

    /// Names and words that begin with what is typed so far, or have it in them.
    List<Suggestion> suggest(String typed, int most);

    /// By what it can be narrowed.
    Facets facets();

    /// Whether all that is published can be found; not while an index is being made.
    default boolean isComplete() {
        return true;
    }
}
