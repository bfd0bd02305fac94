package jp.akashi.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Words that answers and documents use for the same thing (`schemes/same-words.yaml`): 定義ファイル for
/// パターンファイル.
final class SameWords {
    private final List<List<String>> groups;

    SameWords(List<List<String>> groups) {
        this.groups =
                groups.stream().map(group -> group.stream().map(PageText::plain).toList()).toList();
    }

    /// What a text says, and what it says in other words besides.
    String widened(String text) {
        var more = new LinkedHashSet<String>();
        for (var group : groups) {
            if (group.stream().anyMatch(text::contains)) {
                more.addAll(group);
            }
        }
        return more.isEmpty() ? text : text + "。" + String.join("。", more);
    }

    /// Whether a text has a word, or one that means the same.
    boolean has(String text, String word) {
        return text.contains(word) || others(word).stream().anyMatch(text::contains);
    }

    private Set<String> others(String word) {
        var others = new LinkedHashSet<String>();
        for (var group : groups) {
            if (group.contains(word)) {
                others.addAll(group);
            }
        }
        return others;
    }
}
