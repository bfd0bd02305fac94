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
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.NavLink;
import jp.akashi.wording.SchemeWords;

/// All the page of an edition (版) shows in one language: the other editions, what changed, and what
/// is asked.
public record EditionView(
        Scheme scheme,
        Edition edition,
        String standing,
        List<NavLink> others,
        Optional<ChangesView> changes,
        List<DoubtView> doubts,
        List<AskedSection> sections) {
    /// What no document confirms.
    public record DoubtView(String about, String note) {}

    /// A section (大項目) with its rows.
    public record AskedSection(String id, String label, List<AskedRow> rows) {}

    static EditionView of(Edition edition, Schemes schemes, LocalDate today, Language say) {
        var scheme = schemes.get(edition.id().scheme());
        var words = words(schemes, say);
        return new EditionView(
                scheme,
                edition,
                standing(scheme, edition, today, say),
                others(scheme, edition, today, say),
                edition.findSuccession()
                        .map(how -> EditionDiff.between(schemes.get(how.from()), edition))
                        .map(diff -> ChangesView.of(diff, words, say)),
                doubts(scheme, words, say),
                edition.sections().stream()
                        .map(section ->
                                new AskedSection(
                                        section.id(),
                                        say.of(section.label()),
                                        section.rows().stream()
                                                .map(row -> AskedRow.of(row, words, say))
                                                .toList()))
                        .toList());
    }

    static SchemeWords words(Schemes schemes, Language say) {
        return say == Language.JA ? SchemeWords.read() : SchemeWords.english(schemes.units());
    }

    static List<DoubtView> doubts(Scheme scheme, SchemeWords words, Language say) {
        return scheme.about().doubts().stream()
                .map(doubt -> new DoubtView(words.about(doubt.about()), say.of(doubt.note())))
                .toList();
    }

    private static List<NavLink> others(
            Scheme scheme, Edition shown, LocalDate today, Language say) {
        return editions(scheme, today, say).stream()
                .filter(link -> !link.href().equals(say.href(path(shown))))
                .toList();
    }

    /// All editions, the latest first.
    static List<NavLink> editions(Scheme scheme, LocalDate today, Language say) {
        return scheme.editions().stream()
                .sorted(Comparator.comparing(Edition::effective).reversed())
                .map(edition ->
                        new NavLink(name(edition, say), say.href(path(edition)))
                                .note(standing(scheme, edition, today, say)))
                .toList();
    }

    /// `2022年10月1日版`.
    static String name(Edition edition, Language say) {
        var day = Days.print(edition.effective(), say);
        return say.of(day + "版", "Edition of " + day);
    }

    static String standing(Scheme scheme, Edition edition, LocalDate today, Language say) {
        if (edition.effective().isAfter(today)) {
            var from = Days.print(edition.effective(), say);
            return say.of(from + "から適用", "in force from " + from);
        }
        var usable = scheme.editionsOn(today);
        if (!usable.isEmpty() && usable.getFirst().id().equals(edition.id())) {
            return say.of("現在の版", "in force");
        }
        return usable.contains(edition)
                ? usable.getFirst()
                        .findSuccession()
                        .map(how -> Days.print(how.overlapUntil(), say))
                        .map(last ->
                                say.of(last + "まで申請に使えます", "may be applied under until " + last))
                        .orElse("")
                : say.of("以前の版", "earlier edition");
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
    public String counts(Language say) {
        return counts(edition, say);
    }

    static String counts(Edition edition, Language say) {
        return say.of("%d項目(必須 %d、うち必須◎ %d)", "%d items (%d mandatory, %d of them ◎)")
                .formatted(
                        edition.rows().size(),
                        edition.rows().stream().filter(Row::isMandatory).count(),
                        edition.rows().stream().filter(Row::isGated).count());
    }

    static String number(Scheme scheme, Edition edition) {
        return scheme.numbering().print(scheme.numbering().number(1, edition.effective()));
    }
}
