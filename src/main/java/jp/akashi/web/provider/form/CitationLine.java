package jp.akashi.web.provider.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.Pages;
import jp.akashi.item.Typed;
import jp.akashi.web.kit.Field;

/// One line of the evidence of an item (添付書類等 欄) as typed: the document's label, its pages, and a
/// chapter in words.
public record CitationLine(String name, String document, String pages, String section) {
    private static final int LONGEST_SECTION = 200;

    /// What keeps a line from being a citation.
    public enum Flaw {
        NO_DOCUMENT,
        UNREADABLE_PAGES,
        LONG_SECTION
    }

    /// The lines of stored citations, and an empty one to go on with.
    public static List<CitationLine> of(String prefix, List<Citation> citations) {
        var lines = new ArrayList<CitationLine>();
        for (var citation : citations) {
            lines.add(
                    new CitationLine(
                            prefix + ":" + lines.size(),
                            citation.label(),
                            citation.pages().toString(),
                            citation.section()));
        }
        lines.add(blank(prefix, lines.size()));
        return List.copyOf(lines);
    }

    /// The lines as a browser sent them, and an empty one to go on with.
    static List<CitationLine> sent(String prefix, Sent sent) {
        var typed = sent.under(prefix + ":");
        var numbers =
                typed.keySet().stream()
                        .filter(part -> part.matches("\\d{1,4}:.+"))
                        .map(part -> Integer.valueOf(part.substring(0, part.indexOf(':'))))
                        .collect(Collectors.toCollection(TreeSet::new));
        var lines = new ArrayList<CitationLine>();
        for (int number : numbers) {
            var name = prefix + ":" + number;
            lines.add(
                    new CitationLine(
                            name,
                            sent.first(name + ":document"),
                            sent.first(name + ":pages"),
                            sent.first(name + ":section")));
        }
        if (lines.isEmpty() || !lines.getLast().isBlank()) {
            lines.add(blank(prefix, numbers.isEmpty() ? 0 : numbers.last() + 1));
        }
        return List.copyOf(lines);
    }

    public boolean isBlank() {
        return (document + pages + section).isBlank();
    }

    public String anchor() {
        return Field.idOf(name + ":document");
    }

    public Optional<Flaw> findFlaw() {
        if (isBlank()) {
            return Optional.empty();
        }
        if (document.isBlank()) {
            return Optional.of(Flaw.NO_DOCUMENT);
        }
        if (!pages.isBlank() && Pages.parse(pages).isEmpty()) {
            return Optional.of(Flaw.UNREADABLE_PAGES);
        }
        return section.length() > LONGEST_SECTION
                ? Optional.of(Flaw.LONG_SECTION)
                : Optional.empty();
    }

    /// The citation of a line without a flaw; no pages yet are none.
    Citation citation() {
        return new Citation(
                document.strip(),
                pages.isBlank() ? new Pages(List.of()) : Pages.parse(pages).orElseThrow(),
                Typed.clean(section).replace('\n', ' '));
    }

    private static CitationLine blank(String prefix, int number) {
        return new CitationLine(prefix + ":" + number, "", "", "");
    }
}
