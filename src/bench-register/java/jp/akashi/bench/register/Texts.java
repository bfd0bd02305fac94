package jp.akashi.bench.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.akashi.demo.crowd.Crowd;
import jp.akashi.directory.Keywords;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Schemes;
import jp.akashi.search.SearchWords;

/// The texts of a register as a plain scan reads them, and what is looked for in them.
final class Texts {
    private static final Pattern WORDS =
            Pattern.compile("[\\p{IsHan}]{2,6}|[\\p{IsKatakana}ー]{3,10}");
    private static final int SAMPLES = 300;
    private static final SearchWords WORDS_IN_USE = SearchWords.read();
    private static final int QUERIES = 200;
    private static final int PAIRS = 60;
    private static final long SEED = 20_260_401;

    private static final int MOST_ENTRIES = 2_000;

    private final int services;
    private final List<Text> first;
    private final List<String> samples;
    private final Source source;

    /// Where the texts come from.
    private record Source(Schemes schemes, Crowd crowd) {}

    /// @param folded all that is said of a service, in the form in which words are compared
    record Text(
            String number,
            String name,
            String scheme,
            List<String> types,
            int year,
            String folded) {}

    /// @param first the texts of the first services, as many as fit into memory
    /// @param samples what some of the services say, as they wrote it
    private Texts(int services, List<Text> first, List<String> samples, Source source) {
        this.services = services;
        this.first = first;
        this.samples = samples;
        this.source = source;
    }

    static Texts of(Schemes schemes, int services, LocalDate today) {
        var crowd = new Crowd(schemes, SEED, today);
        return new Texts(
                services,
                crowd.present(0, Math.min(services, Options.MANY))
                        .map(entry -> text(entry, schemes))
                        .toList(),
                crowd.present(0, Math.min(services, SAMPLES)).map(Texts::said).toList(),
                new Source(schemes, crowd));
    }

    private static Text text(Entry entry, Schemes schemes) {
        return new Text(
                entry.number().slug(),
                entry.face().serviceName(),
                entry.edition().scheme().value(),
                entry.face().serviceTypes(),
                entry.standing().certifiedOn().getYear(),
                Keywords.of(entry, schemes.get(entry.edition())).stream()
                        .map(passage -> WORDS_IN_USE.folding().fold(passage.text()))
                        .collect(Collectors.joining("\n")));
    }

    private static String said(Entry entry) {
        return entry.statements().values().stream()
                .filter(statement -> statement instanceof Statement.Disclosed)
                .map(Statement::toString)
                .collect(Collectors.joining("\n"));
    }

    Schemes schemes() {
        return source.schemes();
    }

    /// The first entries, not more than fit into memory.
    List<Entry> entries() {
        return source.crowd().present(0, Math.min(services, MOST_ENTRIES)).toList();
    }

    /// How many services there are.
    int services() {
        return services;
    }

    /// The texts of the first services: of all, unless there are more than the goals are of.
    List<Text> first() {
        return first;
    }

    /// How many services say all the words or what means the same, found by reading every text.
    long scan(List<String> words) {
        return scanAll(List.of(words)).getFirst();
    }

    /// The same for each query, in one reading.
    List<Long> scanAll(List<List<String>> queries) {
        var sought =
                queries.stream()
                        .map(words -> words.stream().map(Texts::spellings).toList())
                        .toList();
        var totals = new LongAdder[queries.size()];
        Arrays.setAll(totals, _ -> new LongAdder());
        IntStream.range(0, services)
                .parallel()
                .mapToObj(this::folded)
                .forEach(folded -> {
                    for (int query = 0; query < totals.length; query++) {
                        if (saysAll(folded, sought.get(query))) {
                            totals[query].increment();
                        }
                    }
                });
        return Stream.of(totals).map(LongAdder::sum).toList();
    }

    private String folded(int place) {
        return place < first.size()
                ? first.get(place).folded()
                : source.crowd()
                        .present(place, place + 1)
                        .map(entry -> text(entry, source.schemes()).folded())
                        .findFirst()
                        .orElseThrow();
    }

    private static boolean saysAll(String folded, List<List<String>> words) {
        return words.stream().allMatch(word -> word.stream().anyMatch(folded::contains));
    }

    /// A word and its synonyms, folded.
    static List<String> spellings(String word) {
        return Stream.concat(Stream.of(word), WORDS_IN_USE.synonyms().of(word).stream())
                .map(WORDS_IN_USE.folding()::fold)
                .distinct()
                .toList();
    }

    /// Words and pairs of words that occur in some text, the same for the same register.
    List<List<String>> queries() {
        var random = new SplittableRandom(SEED);
        Set<List<String>> queries = new LinkedHashSet<>();
        while (queries.size() < QUERIES) {
            var words = words(samples.get(random.nextInt(samples.size())));
            var query = new ArrayList<>(List.of(words.get(random.nextInt(words.size()))));
            if (queries.size() < PAIRS) {
                query.add(words.get(random.nextInt(words.size())));
            }
            queries.add(query.stream().distinct().toList());
        }
        return List.copyOf(queries);
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).toList();
    }
}
