package jp.akashi.search;

import java.util.List;
import java.util.Set;

/// A word that is looked for: folded, and the words it consists of.
record Sought(String folded, List<String> parts) {
    /// Whether these words of a service, together with the fact that it is part of its text, make
    /// it a word of its own there.
    boolean isAmong(Set<String> words) {
        return words.contains(folded) || !parts.isEmpty() && words.containsAll(parts);
    }
}
