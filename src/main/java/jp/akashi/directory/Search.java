package jp.akashi.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What somebody looks for in the register, in which order, which part of the result, and what else
/// is to be said of it.
public record Search(Wish wish, Order order, Slice slice, Detail detail) {
    private static final Pattern QUOTED = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]");

    /// Words that must all occur, and of each facet the values of which one must hold.
    public record Wish(List<String> words, Map<String, Set<String>> chosen) {
        public static final Wish ALL = new Wish(List.of(), Map.of());

        public Wish {
            words = List.copyOf(words);
            var kept = new LinkedHashMap<String, Set<String>>();
            chosen.forEach((facet, values) -> {
                if (!values.isEmpty()) {
                    kept.put(facet, Collections.unmodifiableSet(new TreeSet<>(values)));
                }
            });
            chosen = Collections.unmodifiableMap(kept);
        }

        public boolean isEverything() {
            return words.isEmpty() && chosen.isEmpty();
        }

        public Wish with(String facet, Set<String> values) {
            var more = new LinkedHashMap<>(chosen);
            more.put(facet, values);
            return new Wish(words, more);
        }
    }

    /// Which part of the result: `limit` lines from the `offset`-th on.
    public record Slice(int offset, int limit) {
        public Slice {
            if (offset < 0 || limit < 1 || limit > 100) {
                throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
            }
        }
    }

    /// @param facets those whose values are counted
    /// @param hits whether the places where the words stand are shown, and what may be meant when
    ///   there are none
    public record Detail(Set<String> facets, boolean hits) {
        /// The services and how many there are, and no more.
        public static final Detail NONE = new Detail(Set.of(), false);

        public Detail {
            facets = Collections.unmodifiableSet(new TreeSet<>(facets));
        }
    }

    public enum Order {
        /// Words in names first, then whole words in answers, then the others; each newest first.
        /// Without words the same as `NEWEST`.
        RELEVANCE,
        NEWEST,
        NAME,
        PROVIDER
    }

    /// The services and how many there are.
    public static Search of(Wish wish, Order order, Slice slice) {
        return new Search(wish, order, slice, Detail.NONE);
    }

    /// Words as typed, told apart by spaces of any width; what stands in quotes is one.
    public static List<String> words(String typed) {
        var words = new ArrayList<String>();
        var rest = QUOTED.matcher(typed);
        int at = 0;
        while (rest.find()) {
            words.addAll(apart(typed.substring(at, rest.start())));
            words.add(String.join(" ", apart(rest.group(1))));
            at = rest.end();
        }
        words.addAll(apart(typed.substring(at)));
        return words.stream().filter(Predicate.not(String::isEmpty)).distinct().toList();
    }

    /// The form in which words and texts are compared, as far as the character set itself says it.
    public static String folded(String text) {
        return Folding.PLAIN.fold(text);
    }

    private static List<String> apart(String text) {
        return Arrays.stream(text.split("[\\s\\p{Z}\\p{Cntrl}\"“”]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
