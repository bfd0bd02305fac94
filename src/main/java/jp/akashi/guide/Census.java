package jp.akashi.guide;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.akashi.certification.Ending;
import jp.akashi.directory.Facets.Course;
import jp.akashi.directory.Tally;
import jp.akashi.item.Value;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Schemes;

/// Counts the register entry by entry, so that a publication costs the same however large the
/// register is. Of a later revision the earlier one is taken away.
public final class Census implements Tally {
    private static final String CONTINUED = "continued";

    private final Schemes schemes;
    private final Counted counted;
    private final Map<String, Integer> ofScheme = new HashMap<>();
    private final Map<String, Integer> ofType = new HashMap<>();
    private final Map<Integer, Integer> ofYear = new TreeMap<>();
    private final Map<String, Integer> ofProvider = new HashMap<>();
    private final Map<Entry.Standing, Integer> ofCourse = new HashMap<>();
    private final Map<Optional<Label>, Integer> ofPlace = new HashMap<>();
    private final List<Map<Said, Integer>> said = new ArrayList<>();
    private int services;
    private int placed;

    public Census(Schemes schemes, Counted counted) {
        this.schemes = schemes;
        this.counted = counted;
        counted.fields().forEach(_ -> said.add(new EnumMap<>(Said.class)));
    }

    @Override
    public void add(Entry entry) {
        count(entry, 1);
    }

    @Override
    public void remove(Entry entry) {
        count(entry, -1);
    }

    @Override
    public void tell(Sink counts) {
        counts.take(List.of("services"), services);
        counts.take(List.of("placed"), placed);
        ofScheme.forEach((id, count) -> counts.take(List.of("scheme", id), count));
        ofType.forEach((id, count) -> counts.take(List.of("type", id), count));
        ofYear.forEach((year, count) -> counts.take(List.of("year", year.toString()), count));
        ofProvider.forEach((who, count) -> counts.take(List.of("provider", who), count));
        ofCourse.forEach((standing, count) -> counts.take(words(standing), count));
        ofPlace.forEach((place, count) ->
                counts.take(List.of("place", place.map(Label::ja).orElse("")), count));
        for (int at = 0; at < said.size(); at++) {
            var field = String.valueOf(at);
            said.get(at)
                    .forEach((kind, count) ->
                            counts.take(List.of("said", field, kind.name()), count));
        }
    }

    private static List<String> words(Entry.Standing standing) {
        var term = standing.term();
        var words = new ArrayList<String>();
        words.addAll(List.of("course", term.from().toString(), term.until().toString()));
        if (standing.continued()) {
            words.add(CONTINUED);
        }
        Optional.ofNullable(standing.ending())
                .ifPresent(ending ->
                        words.addAll(List.of(ending.kind().name(), ending.on().toString())));
        return List.copyOf(words);
    }

    private static Entry.Standing standing(List<String> words) {
        var from = LocalDate.parse(words.get(1));
        var term = new Term(from, LocalDate.parse(words.get(2)));
        boolean continued = words.contains(CONTINUED);
        int at = continued ? 4 : 3;
        var ending =
                words.size() == at
                        ? null
                        : new Ending(
                                Ending.Kind.valueOf(words.get(at)),
                                LocalDate.parse(words.get(at + 1)));
        return new Entry.Standing(from, term, 0, Instant.EPOCH, ending, continued);
    }

    @Override
    public void restore(List<String> words, int count) {
        switch (words.getFirst()) {
            case "services" -> services += count;
            case "placed" -> placed += count;
            case "scheme" -> change(ofScheme, words.get(1), count);
            case "type" -> change(ofType, words.get(1), count);
            case "year" -> change(ofYear, Integer.valueOf(words.get(1)), count);
            case "provider" -> change(ofProvider, words.get(1), count);
            case "course" -> change(ofCourse, standing(words), count);
            case "place" -> change(ofPlace, place(words.get(1)), count);
            case "said" ->
                    change(
                            said.get(Integer.parseInt(words.get(1))),
                            Said.valueOf(words.get(2)),
                            count);
            default -> throw new IllegalArgumentException("no such count: " + words);
        }
    }

    private Optional<Label> place(String name) {
        return counted.prefectures().stream().filter(place -> place.ja().equals(name)).findFirst();
    }

    @Override
    public void clear() {
        services = 0;
        placed = 0;
        List.of(ofScheme, ofType, ofYear, ofProvider, ofCourse, ofPlace).forEach(Map::clear);
        said.forEach(Map::clear);
    }

    private void count(Entry entry, int by) {
        var face = entry.face();
        services += by;
        change(ofScheme, entry.edition().scheme().value(), by);
        face.serviceTypes().forEach(type -> change(ofType, type, by));
        change(ofYear, entry.standing().certifiedOn().getYear(), by);
        change(
                ofProvider,
                face.corporateNumber().isBlank() ? face.providerName() : face.corporateNumber(),
                by);
        change(ofCourse, bare(entry.standing()), by);
        for (int at = 0; at < said.size(); at++) {
            var counts = said.get(at);
            said(entry, counted.fields().get(at)).ifPresent(kind -> change(counts, kind, by));
        }
        head(entry)
                .ifPresent(address -> {
                    placed += by;
                    change(ofPlace, prefecture(address), by);
                });
    }

    /// What decides how a certification stands on a day, and no more.
    private static Entry.Standing bare(Entry.Standing standing) {
        return new Entry.Standing(
                standing.term().from(),
                standing.term(),
                0,
                Instant.EPOCH,
                standing.ending(),
                standing.continued());
    }

    private static <K> void change(Map<K, Integer> counts, K key, int by) {
        counts.merge(key, by, (was, more) -> was + more == 0 ? null : was + more);
    }

    private Optional<Said> said(Entry entry, Counted.Asked asked) {
        return item(entry, asked)
                .filter(item -> item.findField(asked.field()).isPresent())
                .flatMap(item -> Said.of(entry.statement(asked.item()), item, asked.field()));
    }

    private Optional<Item> item(Entry entry, Counted.Asked asked) {
        return schemes.findEdition(entry.edition())
                .flatMap(edition -> edition.findRow(asked.item()))
                .map(row -> row.item());
    }

    /// The address of the head office, where it is published.
    private Optional<String> head(Entry entry) {
        return counted.place().stream()
                .flatMap(asked ->
                        entry.statement(asked.item()) instanceof Statement.Disclosed(var answer)
                                ? answer.parts().stream()
                                        .map(part -> part.values().get(asked.field()))
                                : Stream.empty())
                .flatMap(value ->
                        value instanceof Value.Words(var text) ? Stream.of(text) : Stream.empty())
                .findFirst();
    }

    /// The prefecture that stands first in an address: 東京都府中市 lies in 東京都, not in 京都府.
    private Optional<Label> prefecture(String address) {
        return counted.prefectures().stream()
                .filter(place -> address.contains(place.ja()))
                .min(Comparator.comparingInt(place -> address.indexOf(place.ja())));
    }

    public Figures on(LocalDate day) {
        var courses = new EnumMap<Course, Integer>(Course.class);
        ofCourse.forEach(
                (standing, count) -> courses.merge(Course.of(standing, day), count, Integer::sum));
        return new Figures(
                services,
                ofProvider.size(),
                Map.copyOf(ofScheme),
                Map.copyOf(ofType),
                new TreeMap<>(ofYear),
                courses,
                places(),
                answers());
    }

    private Figures.Places places() {
        var prefectures = new LinkedHashMap<Label, Integer>();
        for (var place : counted.prefectures()) {
            Optional.ofNullable(ofPlace.get(Optional.of(place)))
                    .ifPresent(count -> prefectures.put(place, count));
        }
        int elsewhere = ofPlace.getOrDefault(Optional.<Label>empty(), 0);
        return new Figures.Places(prefectures, elsewhere, services - placed);
    }

    private List<Figures.Answers> answers() {
        var answers = new ArrayList<Figures.Answers>();
        for (int at = 0; at < said.size(); at++) {
            var counts = new EnumMap<Said, Integer>(Said.class);
            counts.putAll(said.get(at));
            int asked = counts.values().stream().mapToInt(Integer::intValue).sum();
            answers.add(new Figures.Answers(counted.fields().get(at), asked, counts));
        }
        return answers;
    }
}
