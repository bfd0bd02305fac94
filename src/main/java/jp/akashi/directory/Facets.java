package jp.akashi.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.akashi.certification.Ending;
import jp.akashi.directory.Facet.Gap;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.FacetMark;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;

/// All facts by which the register can be narrowed: made from the schemes' data, so that a field
/// marked there is a facet here.
public final class Facets {
    private final Schemes schemes;
    private final FacetWords words;
    private final Map<String, Facet> byKey = new LinkedHashMap<>();
    private final Map<String, Marked> marked = new LinkedHashMap<>();

    /// A field that is a facet, and the classes of what it says.
    private record Marked(Item item, Field field, Classes classes) {}

    public Facets(Schemes schemes, FacetWords words, Folding folding) {
        this.schemes = schemes;
        this.words = words;
        ofCertification();
        var tools = new Classes.Tools(words, schemes.units(), folding);
        rows().forEach(row ->
                row.item()
                        .traits()
                        .facets()
                        .forEach((key, mark) ->
                                row.item()
                                        .findField(key)
                                        .ifPresent(field -> mark(row.item(), field, mark, tools))));
    }

    private Stream<Row> rows() {
        return schemes.all().stream()
                .flatMap(scheme -> scheme.editions().reversed().stream())
                .flatMap(edition -> edition.rows().stream());
    }

    private void ofCertification() {
        add(
                Facet.SCHEME,
                schemes.all().stream()
                        .map(scheme ->
                                new Facet.Value(scheme.id().value(), scheme.shortName(), true))
                        .toList());
        add(
                Facet.TYPE,
                schemes.words().serviceTypes().stream()
                        .map(type -> new Facet.Value(type.id(), type.label(), true))
                        .toList());
        add(Facet.STANDING, Stream.of(Course.values()).map(this::value).toList());
        add(Facet.YEAR, List.of());
    }

    private Facet.Value value(Course course) {
        return new Facet.Value(course.key(), words.label(course.key()), true);
    }

    private void add(String key, List<Facet.Value> values) {
        byKey.put(
                key, new Facet(key, words.label(key), words.label("certification"), null, values));
    }

    private void mark(Item item, Field field, FacetMark mark, Classes.Tools tools) {
        var place = new Facet.Field(item.id(), field.key());
        if (marked.containsKey(place.name())) {
            return;
        }
        var classes = new Classes(mark.classes(), tools);
        marked.put(place.name(), new Marked(item, field, classes));
        var values = new ArrayList<>(classes.values(field));
        for (var gap : Gap.values()) {
            values.add(new Facet.Value(gap.key(), words.label(gap.key()), gap.isKnown()));
        }
        byKey.put(place.name(), new Facet(place.name(), mark.label(), item.group(), place, values));
    }

    /// In the order in which they are offered.
    public List<Facet> all() {
        return List.copyOf(byKey.values());
    }

    public Set<String> keys() {
        return byKey.keySet();
    }

    public Optional<Facet> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// What a service has of each facet but of how it stands, which changes from day to day.
    public Map<String, Set<String>> of(Entry entry) {
        var all = new HashMap<String, Set<String>>();
        all.put(Facet.SCHEME, Set.of(entry.edition().scheme().value()));
        all.put(Facet.TYPE, new TreeSet<>(entry.face().serviceTypes()));
        all.put(Facet.YEAR, Set.of(String.valueOf(entry.standing().certifiedOn().getYear())));
        marked.forEach((key, field) -> all.put(key, field(entry, field)));
        return all;
    }

    private Set<String> field(Entry entry, Marked field) {
        boolean asked =
                schemes.findEdition(entry.edition())
                        .flatMap(edition -> edition.findRow(field.item().id()))
                        .flatMap(row -> row.item().findField(field.field().key()))
                        .isPresent();
        return switch (entry.statement(field.item().id())) {
            case Statement.Withheld _ -> Set.of(Gap.WITHHELD.key());
            case Statement.Unanswered _ -> Set.of(asked ? Gap.BLANK.key() : Gap.NOT_ASKED.key());
            case Statement.NotHeld _ -> Set.of(Gap.NOT_HELD.key());
            case Statement.NotAsked _ -> Set.of(Gap.NOT_ASKED.key());
            case Statement.Disclosed(var answer) ->
                    asked ? said(answer, field) : Set.of(Gap.NOT_ASKED.key());
        };
    }

    /// What is said at every site; where the sites differ in a thing that can only be one, that.
    private static Set<String> said(Answer answer, Marked field) {
        var each = answer.parts().stream().map(part -> said(part, field)).distinct().toList();
        boolean single = each.stream().allMatch(classes -> classes.size() == 1);
        if (each.size() > 1 && single && field.classes().areExclusive()) {
            return Set.of(Gap.DIFFERS.key());
        }
        var all = new LinkedHashSet<String>();
        each.forEach(all::addAll);
        return all.isEmpty() ? Set.of(Gap.BLANK.key()) : all;
    }

    private static List<String> said(Answer.Part part, Marked field) {
        var value = part.values().get(field.field().key());
        return value != null
                ? field.classes().of(value)
                : List.of(isNotDone(part, field) ? Gap.NOT_DONE.key() : Gap.BLANK.key());
    }

    /// Whether another field says that there is nothing to say here.
    private static boolean isNotDone(Answer.Part part, Marked field) {
        return field.item()
                .findField(Field.Meaning.PRESENCE)
                .map(presence -> part.values().get(presence.key()))
                .filter(value ->
                        value instanceof Value.NotDone
                                || value instanceof Value.YesNo(var yes, _, _) && !yes)
                .isPresent();
    }

    /// How a certification stands on a day.
    public enum Course {
        IN_FORCE,
        NOT_YET,
        EXPIRED,
        REVOKED,
        ENDED;

        public static Course of(Entry.Standing standing, LocalDate day) {
            var ending = standing.ending();
            if (ending != null && !day.isBefore(ending.on())) {
                return ending.kind() == Ending.Kind.REVOKED ? REVOKED : ENDED;
            }
            return standing.isInForceOn(day)
                    ? IN_FORCE
                    : day.isBefore(standing.term().from()) ? NOT_YET : EXPIRED;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// The name of a value, also of one that is known only from the register, such as a year.
    public Label label(Facet facet, String value) {
        return facet.find(value).map(Facet.Value::label).orElseGet(() -> new Label(value, value));
    }
}
