package jp.akashi.web.open;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.directory.History;
import jp.akashi.item.Value;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.NavLink;
import jp.akashi.web.kit.State;
import jp.akashi.web.kit.Tongue;
import jp.akashi.web.kit.Validity;

/// All the page of a service shows: the last revision of a history, and since when it says what.
public record ServiceView(
        History history,
        Scheme scheme,
        Edition edition,
        Validity validity,
        List<SectionView> sections,
        List<String> types,
        Language say) {
    /// How many items stand in a state.
    public record Tally(State state, long count) {}

    /// @param history up to the revision to show
    /// @param day on which it is looked at
    public static ServiceView of(History history, Schemes schemes, LocalDate day, Language say) {
        var entry = history.present();
        var edition = schemes.get(entry.edition());
        var tongue = new Tongue(say, schemes.units());
        return new ServiceView(
                history,
                schemes.get(entry.edition().scheme()),
                edition,
                Validity.of(entry.standing(), day),
                edition.sections().stream()
                        .map(section -> SectionView.of(section, history, tongue, day))
                        .toList(),
                types(entry, schemes, say),
                say);
    }

    private static List<String> types(Entry entry, Schemes schemes, Language say) {
        return schemes.words().serviceTypes().stream()
                .filter(type -> entry.face().serviceTypes().contains(type.id()))
                .map(type -> say.of(type.label()))
                .toList();
    }

    public Entry entry() {
        return history.present();
    }

    public int revision() {
        return entry().standing().revision();
    }

    public String slug() {
        return Address.encoded(entry().number().slug());
    }

    public String path() {
        return "/services/" + slug();
    }

    public String summary() {
        return entry().face().summary();
    }

    /// The service's own site, if its address is one that can be visited.
    public String site() {
        var url = entry().face().serviceUrl();
        return url.matches("(?i)https?://.+") ? url : "";
    }

    /// The sections; none while the disclosures are not held.
    public List<NavLink> navigation() {
        return sections.stream()
                .filter(_ -> entry().isHeld())
                .map(section ->
                        new NavLink(say.of(section.label()), "#" + section.id())
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
                                ? Stream.of(Days.print(date, say))
                                : Stream.empty())
                .findFirst()
                .orElse("");
    }

    private Stream<Value> said(Row row, Field field) {
        return entry().statement(row.id()) instanceof Statement.Disclosed(var answer)
                ? answer.find(field.key()).stream()
                : Stream.empty();
    }

    private Stream<RowView> rows() {
        return sections.stream().flatMap(SectionView::rows);
    }

    /// 「2026年3月1日公表の第2版から」: since when the register says what it says on an item.
    public String since(RowView row) {
        var day = Days.print(row.since().publishedAt(), say);
        int revision = row.since().revision();
        return say.of(
                "%s公表の第%d版から".formatted(day, revision),
                "Since revision %d, published on %s".formatted(revision, day));
    }

    /// The comparison of the revision since which a row says so with the one before; empty for the
    /// first.
    public String change(RowView row) {
        int revision = row.since().revision();
        return revision == history.first().standing().revision()
                ? ""
                : "%s/diff/%d..%d#%s".formatted(path(), revision - 1, revision, row.anchor());
    }
}
