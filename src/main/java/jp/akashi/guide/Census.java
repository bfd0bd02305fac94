package jp.akashi.guide;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.akashi.directory.Facets.Course;
import jp.akashi.item.Value;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Schemes;

/// Counts the register entry by entry, so that a publication costs the same however large the
/// register is. Of a later revision the earlier one is taken away.
public final class Census {
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

    public void add(Entry entry) {
        count(entry, 1);
    }

    public void remove(Entry entry) {
        count(entry, -1);
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
                standing.term().from(), standing.term(), 0, Instant.EPOCH, standing.ending());
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
                                : java.util.stream.Stream.empty())
                .flatMap(value ->
                        value instanceof Value.Words(var text)
                                ? java.util.stream.Stream.of(text)
                                : java.util.stream.Stream.empty())
                .findFirst();
    }

    /// The prefecture that stands first in an address: 東京都府中市 lies in 東京都, not in 京都府.
    private Optional<Label> prefecture(String address) {
        return counted.prefectures().stream()
                .filter(place -> address.contains(place.ja()))
                .min(java.util.Comparator.comparingInt(place -> address.indexOf(place.ja())));
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
