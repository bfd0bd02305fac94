package jp.akashi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.akashi.directory.Directory;
import jp.akashi.directory.Facet;
import jp.akashi.directory.Facets;
import jp.akashi.directory.Passage;
import jp.akashi.directory.PlainScan;
import jp.akashi.directory.Search;
import jp.akashi.registry.Entry;
import jp.akashi.store.memory.MemoryRegistry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the index finds is what a plain scan of all texts finds: totals, counts and services.
class ParityTest {
    private static final int SERVICES = 260;
    private static final int QUERIES = 220;
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z"));
    private static final MemoryRegistry REGISTRY = new MemoryRegistry();
    private static final Facets FACETS = CaughtUp.facets(Seeded.SCHEMES);
    private static final Directory DIRECTORY = new CaughtUp(REGISTRY, Seeded.SCHEMES, CLOCK);
    private static final Map<Entry, List<Passage>> PASSAGES = new IdentityHashMap<>();
    private static final Map<Entry, Map<String, Set<String>>> VALUES = new IdentityHashMap<>();
    private static PlainScan plain = scan();

    @BeforeAll
    static void publish() {
        Seeded.entries(SERVICES).forEach(REGISTRY::append);
        plain = scan();
    }

    private static PlainScan scan() {
        var maker =
                new Prepared.Maker(
                        Seeded.SCHEMES,
                        FACETS,
                        CaughtUp.WORDS.folding(),
                        new Kuromoji(CaughtUp.WORDS));
        return new PlainScan(
                REGISTRY.present("", Integer.MAX_VALUE),
                entry -> PASSAGES.computeIfAbsent(entry, maker::passages),
                entry -> VALUES.computeIfAbsent(entry, FACETS::of),
                CaughtUp.WORDS.folding(),
                CaughtUp.WORDS.synonyms());
    }

    /// Words cut out of the texts: one sign, two, several, whole words, and now and then with
    /// another one.
    private static List<List<String>> queries() {
        var random = new Random(7);
        var texts =
                plain.entries().stream()
                        .flatMap(entry -> plain.passages().apply(entry).stream())
                        .map(Passage::text)
                        .toList();
        var queries = new ArrayList<List<String>>();
        List.of("MFA", "SSO", "京都", "ログ", "クラウド", "渡辺", "高度", "tokyo", "とうきょう", "葛城", "無い言葉")
                .forEach(word -> queries.add(List.of(word)));
        while (queries.size() < QUERIES) {
            var words = new ArrayList<String>();
            for (int left = 1 + random.nextInt(2); left > 0; left--) {
                words.addAll(Search.words(cut(texts.get(random.nextInt(texts.size())), random)));
            }
            if (!words.isEmpty()) {
                queries.add(words);
            }
        }
        return queries;
    }

    private static String cut(String text, Random random) {
        int length = List.of(1, 2, 2, 3, 4, 6, 9, 14).get(random.nextInt(8));
        int from = random.nextInt(Math.max(1, text.length() - length));
        return text.substring(from, Math.min(text.length(), from + length));
    }

    @Test
    void everyTotalIsThatOfAPlainScan() {
        var differing = new TreeMap<String, String>();
        for (var words : queries()) {
            var wish = new Search.Wish(words, Map.of());
            int found = found(wish).size();
            int scanned = plain.total(wish, TODAY);
            if (found != scanned) {
                differing.put(words.toString(), found + " for " + scanned);
            }
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void theServicesAreThoseOfAPlainScan() {
        for (var words : queries().subList(0, 60)) {
            var wish = new Search.Wish(words, Map.of());
            assertThat(found(wish))
                    .as(words.toString())
                    .isEqualTo(
                            plain.matching(wish, TODAY)
                                    .map(entry -> entry.number().slug())
                                    .collect(Collectors.toSet()));
        }
    }

    @Test
    void everyCountFollowsTheOtherFilters() {
        var random = new Random(3);
        for (int round = 0; round < 12; round++) {
            var chosen = new HashMap<String, Set<String>>();
            for (int left = random.nextInt(3); left > 0; left--) {
                var facet = FACETS.all().get(random.nextInt(FACETS.all().size()));
                if (!facet.values().isEmpty()) {
                    chosen.put(
                            facet.key(),
                            Set.of(any(facet, random), facet.values().getFirst().key() + ""));
                }
            }
            var words = round % 3 == 0 ? List.of("バックアップ") : List.<String>of();
            var wish = new Search.Wish(words, chosen);
            var found =
                    DIRECTORY.search(
                            new Search(
                                    wish,
                                    Search.Order.NEWEST,
                                    new Search.Slice(0, 1),
                                    new Search.Detail(FACETS.keys(), false)));
            assertThat(found.total()).isEqualTo(plain.total(wish, TODAY));
            for (var facet : FACETS.keys()) {
                assertThat(new TreeMap<>(found.counts().getOrDefault(facet, Map.of())))
                        .as("%s under %s", facet, wish)
                        .isEqualTo(plain.counts(facet, wish, TODAY));
            }
        }
    }

    private static String any(Facet facet, Random random) {
        var value = facet.values().get(random.nextInt(facet.values().size())).key();
        return value.equals(facet.values().getFirst().key()) ? "_blank" : value;
    }

    @Test
    void pagesMakeUpTheWholeInAStableOrder() {
        for (var order : Search.Order.values()) {
            var wish = new Search.Wish(List.of("バックアップ"), Map.of());
            var once = numbers(wish, order, 100);
            assertThat(numbers(wish, order, 7)).isEqualTo(once).doesNotHaveDuplicates();
            assertThat(once).hasSize(plain.total(wish, TODAY));
        }
    }

    private static Set<String> found(Search.Wish wish) {
        return Set.copyOf(numbers(wish, Search.Order.RELEVANCE, 100));
    }

    private static List<String> numbers(Search.Wish wish, Search.Order order, int limit) {
        var numbers = new ArrayList<String>();
        int total = Integer.MAX_VALUE;
        for (int offset = 0; offset < total; offset += limit) {
            var found = DIRECTORY.search(Search.of(wish, order, new Search.Slice(offset, limit)));
            total = found.total();
            found.listings().forEach(listing -> numbers.add(listing.number().slug()));
        }
        return numbers;
    }
}
