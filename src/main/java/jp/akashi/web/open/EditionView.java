package jp.akashi.web.open;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.EditionDiff;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.NavLink;
import jp.akashi.wording.SchemeWords;

/// All the page of an edition (版) shows: the scheme, the other editions, what changed, and what is
/// asked.
public record EditionView(
        Scheme scheme,
        Edition edition,
        String standing,
        List<NavLink> others,
        Optional<ChangesView> changes,
        List<DoubtView> doubts,
        List<AskedSection> sections) {
    /// What no document confirms, in both languages.
    public record DoubtView(String about, String ja, String en) {}

    /// A section (大項目) with its rows.
    public record AskedSection(String id, String label, List<AskedRow> rows) {}

    static EditionView of(Scheme scheme, Edition edition, Schemes schemes, LocalDate today) {
        var words = SchemeWords.read();
        return new EditionView(
                scheme,
                edition,
                standing(scheme, edition, today),
                others(scheme, edition, today),
                edition.findSuccession()
                        .map(how -> EditionDiff.between(schemes.get(how.from()), edition))
                        .map(diff -> ChangesView.of(diff, words)),
                scheme.about().doubts().stream().map(doubt -> doubt(doubt, words)).toList(),
                edition.sections().stream()
                        .map(section ->
                                new AskedSection(
                                        section.id(),
                                        section.label().ja(),
                                        section.rows().stream()
                                                .map(row -> AskedRow.of(row, words))
                                                .toList()))
                        .toList());
    }

    private static DoubtView doubt(Scheme.Doubt doubt, SchemeWords words) {
        return new DoubtView(words.about(doubt.about()), doubt.note().ja(), doubt.note().en());
    }

    private static List<NavLink> others(Scheme scheme, Edition shown, LocalDate today) {
        return scheme.editions().stream()
                .filter(edition -> !edition.id().equals(shown.id()))
                .sorted(Comparator.comparing(Edition::effective).reversed())
                .map(edition ->
                        new NavLink(Days.print(edition.effective()) + "版", path(edition))
                                .note(standing(scheme, edition, today)))
                .toList();
    }

    private static String standing(Scheme scheme, Edition edition, LocalDate today) {
        if (edition.effective().isAfter(today)) {
            return "%sから適用".formatted(Days.print(edition.effective()));
        }
        var usable = scheme.editionsOn(today);
        if (!usable.isEmpty() && usable.getFirst().id().equals(edition.id())) {
            return "現在の版";
        }
        return usable.contains(edition)
                ? usable.getFirst()
                        .findSuccession()
                        .map(how -> "%sまで申請に使えます".formatted(Days.print(how.overlapUntil())))
                        .orElse("")
                : "以前の版";
    }

    static String path(Edition edition) {
        return "/schemes/" + edition.id();
    }

    public String path() {
        return path(edition);
    }

    public List<NavLink> navigation() {
        return sections.stream()
                .map(section ->
                        new NavLink(section.label(), "#section-" + section.id())
                                .note(String.valueOf(section.rows().size())))
                .toList();
    }

    /// How many rows there are, and of which need.
    public String counts() {
        return "%d項目(必須 %d、うち必須◎ %d)"
                .formatted(
                        edition.rows().size(),
                        edition.rows().stream().filter(Row::isMandatory).count(),
                        edition.rows().stream().filter(Row::isGated).count());
    }

    public String number() {
        return scheme.numbering().print(scheme.numbering().number(1, edition.effective()));
    }
}
