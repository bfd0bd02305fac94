package jp.akashi.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Words that mean the same to whoever looks for a service (同義語): 二要素認証, 多要素認証, MFA.
public final class Synonyms {
    public static final Synonyms NONE = new Synonyms(List.of(), Folding.PLAIN);

    private final List<Group> groups;
    private final Folding folding;
    private final Map<String, List<Group>> byWord = new HashMap<>();

    /// @param words each stands for all the others
    /// @param typed lead to the others, but are not looked for in their place: too short to be told
    ///   from parts of other words
    public record Group(List<String> words, List<String> typed) {
        public Group {
            words = List.copyOf(words);
            typed = List.copyOf(typed);
        }
    }

    public Synonyms(List<Group> groups, Folding folding) {
        this.groups = List.copyOf(groups);
        this.folding = folding;
        for (var group : groups) {
            Stream.concat(group.words().stream(), group.typed().stream())
                    .map(folding::fold)
                    .distinct()
                    .forEach(word ->
                            byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(group));
        }
    }

    /// What is looked for as well as a word, without what only folds differently.
    public List<String> of(String word) {
        var folded = folding.fold(word);
        var seen = new ArrayList<>(List.of(folded));
        var others = new ArrayList<String>();
        for (var group : byWord.getOrDefault(folded, List.of())) {
            for (var other : group.words()) {
                if (!seen.contains(folding.fold(other))) {
                    seen.add(folding.fold(other));
                    others.add(other);
                }
            }
        }
        return List.copyOf(others);
    }

    /// Every word of every group.
    public List<String> all() {
        return groups.stream().flatMap(group -> group.words().stream()).distinct().toList();
    }
}
