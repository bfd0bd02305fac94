package jp.akashi.search;

import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.akashi.directory.Directory;
import jp.akashi.directory.Facets;
import jp.akashi.directory.Folding;
import jp.akashi.directory.Found;
import jp.akashi.directory.Search;
import jp.akashi.directory.Suggestion;
import jp.akashi.directory.Suggestion.Kind;
import jp.akashi.directory.Synonyms;
import jp.akashi.kernel.Tokyo;
import jp.akashi.search.WordSets.WordSet;

/// The register searched on Lucene. Totals and counts are exact; what a search costs beyond the
/// sets of its words grows with the number of services only by a few bits each.
public final class LuceneDirectory implements Directory {
    private static final int MEANT = 3;

    private final Supplier<Index> index;
    private final Folding folding;
    private final Synonyms synonyms;
    private final Kuromoji kuromoji;
    private final InstantSource clock;
    private final Follower follower;
    private final Facets facets;

    /// What it understands words with.
    record Language(Facets facets, SearchWords words, Kuromoji kuromoji) {}

    LuceneDirectory(
            Supplier<Index> index, Language language, InstantSource clock, Follower follower) {
        this.index = index;
        this.folding = language.words().folding();
        this.synonyms = language.words().synonyms();
        this.kuromoji = language.kuromoji();
        this.clock = clock;
        this.follower = follower;
        this.facets = language.facets();
    }

    @Override
    public Found search(Search search) {
        var words = search.wish().words().stream().map(this::sought).distinct().toList();
        return read(view -> found(search, words, view));
    }

    @Override
    public Facets facets() {
        return facets;
    }

    @Override
    public boolean isComplete() {
        return follower.isComplete();
    }

    private <T> T read(Function<View, T> question) {
        try {
            return index.get().read(Tokyo.today(clock), question);
        } catch (UncheckedIOException failure) {
            follower.suspect();
            throw failure;
        }
    }

    /// A word and those looked for in its place.
    private List<Sought> sought(String typed) {
        return Stream.concat(Stream.of(typed), synonyms.of(typed).stream())
                .map(word -> new Sought(folding.fold(word), kuromoji.words(word)))
                .toList();
    }

    private Found found(Search search, List<List<Sought>> typed, View view) {
        var words = typed.stream().filter(LuceneDirectory::saysSomething).toList();
        var sets = words.stream().map(view::set).toList();
        var base = view.shelf().all();
        sets.forEach(set -> base.and(set.all()));
        var filters = new LinkedHashMap<String, Bits>();
        search.wish()
                .chosen()
                .forEach((facet, values) -> filters.put(facet, view.shelf().having(facet, values)));
        var left = narrowed(base, filters, "");
        int total = left.count();
        var slots = slots(search, left, sets, view);
        var hits = new Hits(folding, words);
        boolean shown = search.detail().hits() && !words.isEmpty();
        var matches =
                IntStream.of(slots)
                        .mapToObj(slot ->
                                new Found.Match(
                                        view.listing(slot),
                                        shown ? hits.in(view.passages(slot)) : List.of()))
                        .toList();
        var counts = new LinkedHashMap<String, Map<String, Integer>>();
        for (var facet : search.detail().facets()) {
            var within = filters.containsKey(facet) ? narrowed(base, filters, facet) : left;
            counts.put(facet, view.shelf().counts(facet, within));
        }
        return new Found(total, matches, counts, advice(search, total, view));
    }

    private static boolean saysSomething(List<Sought> word) {
        return !word.getFirst().folded().isEmpty();
    }

    /// What the filters leave, without that of one facet.
    private static Bits narrowed(Bits base, Map<String, Bits> filters, String but) {
        var left = base.copy();
        filters.forEach((facet, filter) -> {
            if (!facet.equals(but)) {
                left.and(filter);
            }
        });
        return left;
    }

    private static int[] slots(Search search, Bits left, List<WordSet> sets, View view) {
        int offset = search.slice().offset();
        int limit = search.slice().limit();
        var order = view.shelf().order(search.order());
        if (search.order() != Search.Order.RELEVANCE || sets.isEmpty()) {
            return order.slice(left, offset, limit);
        }
        var slots = IntStream.builder();
        int taken = 0;
        for (var tier : tiers(left, sets)) {
            int count = tier.count();
            var own = order.slice(tier, Math.max(0, offset), limit - taken);
            IntStream.of(own).forEach(slots);
            taken += own.length;
            offset -= count;
            if (taken == limit) {
                break;
            }
        }
        return slots.build().toArray();
    }

    /// All words in names; all in names or as whole words; the others.
    private static List<Bits> tiers(Bits left, List<WordSet> sets) {
        var named = left.copy();
        var whole = left.copy();
        for (var set : sets) {
            named.and(set.named());
            whole.and(set.whole());
        }
        var rest = left.copy().andNot(whole);
        return List.of(named, whole.andNot(named), rest);
    }

    private Found.Advice advice(Search search, int total, View view) {
        var typed = search.wish().words();
        var also = new LinkedHashMap<String, List<String>>();
        for (var word : typed) {
            var others = synonyms.of(word);
            if (!others.isEmpty()) {
                also.put(word, others);
            }
        }
        boolean lost = total == 0 && search.detail().hits();
        return new Found.Advice(also, lost ? meant(typed, view) : List.of());
    }

    /// Names like all that was typed, or like a word of it.
    private List<String> meant(List<String> words, View view) {
        var meant = new LinkedHashSet<String>();
        var names = new Names(view);
        meant.addAll(names.like(folding.fold(String.join("", words)), MEANT));
        words.forEach(word -> meant.addAll(names.like(folding.fold(word), MEANT)));
        return meant.stream().limit(MEANT).toList();
    }

    @Override
    public List<Suggestion> suggest(String typed, int most) {
        var folded = folding.fold(typed);
        return folded.isEmpty() ? List.of() : read(view -> suggested(folded, most, view));
    }

    private List<Suggestion> suggested(String folded, int most, View view) {
        var names = new Names(view);
        var found = new LinkedHashSet<Suggestion>();
        names.beginning(Kind.SERVICE, folded, most)
                .forEach(name -> found.add(new Suggestion(name, Kind.SERVICE)));
        names.beginning(Kind.PROVIDER, folded, most / 2)
                .forEach(name -> found.add(new Suggestion(name, Kind.PROVIDER)));
        synonyms.all().stream()
                .filter(word -> folding.fold(word).startsWith(folded))
                .limit(most / 2)
                .forEach(word -> found.add(new Suggestion(word, Kind.WORD)));
        if (found.size() < most && folded.length() > 1) {
            inside(folded, most, view).forEach(found::add);
        }
        return balanced(new ArrayList<>(found), most);
    }

    private static List<Suggestion> inside(String folded, int most, View view) {
        var set = view.set(List.of(new Sought(folded, List.of())));
        return IntStream.of(view.shelf().order(Search.Order.NEWEST).slice(set.named(), 0, most))
                .mapToObj(view::listing)
                .map(listing -> new Suggestion(listing.names().service(), Kind.SERVICE))
                .toList();
    }

    /// Room for each kind where there are too many.
    private static List<Suggestion> balanced(List<Suggestion> found, int most) {
        var kept = new LinkedHashSet<Suggestion>();
        for (var kind : Kind.values()) {
            found.stream()
                    .filter(one -> one.kind() == kind)
                    .limit(Math.max(1, most / 3))
                    .forEach(kept::add);
        }
        found.stream().filter(one -> kept.size() < most).forEach(kept::add);
        return kept.stream().sorted((a, b) -> a.kind().compareTo(b.kind())).limit(most).toList();
    }
}
