package jp.akashi.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.akashi.registry.Entry;

/// What a search finds, worked out entry by entry in the plainest way: what every other way has to
/// agree with.
public record PlainScan(
        List<Entry> entries,
        Function<Entry, List<Passage>> passages,
        Function<Entry, Map<String, Set<String>>> facets,
        Folding folding,
        Synonyms synonyms) {
    /// How many services match.
    public int total(Search.Wish wish, LocalDate day) {
        return (int) matching(wish, day).count();
    }

    public Stream<Entry> matching(Search.Wish wish, LocalDate day) {
        return entries.stream()
                .filter(entry -> wish.words().stream().allMatch(word -> has(entry, word)))
                .filter(entry ->
                        wish.chosen().entrySet().stream()
                                .allMatch(facet ->
                                        values(entry, day)
                                                .getOrDefault(facet.getKey(), Set.of())
                                                .stream()
                                                .anyMatch(facet.getValue()::contains)));
    }

    private boolean has(Entry entry, String word) {
        return Stream.concat(Stream.of(word), synonyms.of(word).stream())
                .map(folding::fold)
                .anyMatch(folded ->
                        passages.apply(entry).stream()
                                .anyMatch(
                                        passage -> folding.fold(passage.text()).contains(folded)));
    }

    private Map<String, Set<String>> values(Entry entry, LocalDate day) {
        var values = new HashMap<>(facets.apply(entry));
        values.put(Facet.STANDING, Set.of(Facets.Course.of(entry.standing(), day).key()));
        return values;
    }

    /// How many services have each value of a facet, when all other facets are as they are chosen.
    public Map<String, Integer> counts(String facet, Search.Wish wish, LocalDate day) {
        var counts = new TreeMap<String, Integer>();
        matching(wish.with(facet, Set.of()), day)
                .flatMap(entry -> values(entry, day).getOrDefault(facet, Set.of()).stream())
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }
}
