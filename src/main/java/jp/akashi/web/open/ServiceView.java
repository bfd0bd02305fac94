package jp.akashi.web.open;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.item.Value;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.NavLink;
import jp.akashi.web.kit.State;
import jp.akashi.web.kit.Validity;

/// All the page of a service shows.
public record ServiceView(
        Entry entry,
        Scheme scheme,
        Edition edition,
        Validity validity,
        List<SectionView> sections,
        List<String> types) {
    /// How many items stand in a state.
    public record Tally(State state, long count) {}

    static ServiceView of(Entry entry, Schemes schemes, LocalDate today) {
        var edition = schemes.get(entry.edition());
        return new ServiceView(
                entry,
                schemes.get(entry.edition().scheme()),
                edition,
                Validity.of(entry.standing(), today),
                edition.sections().stream().map(section -> SectionView.of(section, entry)).toList(),
                types(entry, schemes));
    }

    private static List<String> types(Entry entry, Schemes schemes) {
        return schemes.words().serviceTypes().stream()
                .filter(type -> entry.face().serviceTypes().contains(type.id()))
                .map(type -> type.label().ja())
                .toList();
    }

    public String slug() {
        return entry.number().slug();
    }

    public String path() {
        return "/services/" + slug();
    }

    public String summary() {
        return entry.face().summary();
    }

    /// The service's own site, if its address is one that can be visited.
    public String site() {
        var url = entry.face().serviceUrl();
        return url.matches("(?i)https?://.+") ? url : "";
    }

    public List<NavLink> navigation() {
        return sections.stream()
                .map(section ->
                        new NavLink(section.label(), "#" + section.id())
                                .note(section.said() + "/" + section.size()))
                .toList();
    }

    public List<Tally> tallies() {
        return Stream.of(State.values())
                .map(state ->
                        new Tally(
                                state,
                                rows().filter(row -> row.statement().state() == state).count()))
                .filter(tally -> tally.count() > 0)
                .toList();
    }

    public int size() {
        return edition.rows().size();
    }

    /// The day as of which the provider speaks (開示情報の時点); empty when it is not said.
    public String asOf() {
        return edition.rows().stream()
                .flatMap(row ->
                        row.item().findField(Field.Meaning.DISCLOSED_ON).stream()
                                .flatMap(field -> said(row, field)))
                .flatMap(value ->
                        value instanceof Value.Day(var date)
                                ? Stream.of(Days.print(date))
                                : Stream.empty())
                .findFirst()
                .orElse("");
    }

    private Stream<Value> said(Row row, Field field) {
        return entry.statement(row.id()) instanceof Statement.Disclosed(var answer)
                ? answer.find(field.key()).stream()
                : Stream.empty();
    }

    private Stream<RowView> rows() {
        return sections.stream().flatMap(SectionView::rows);
    }
}
