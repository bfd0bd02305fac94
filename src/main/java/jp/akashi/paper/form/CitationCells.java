package jp.akashi.paper.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.Pages;
import jp.akashi.item.Typed;

/// What an item cites, in two cells with a line each: the document's number, and its pages with the
/// chapter behind a slash: `3, 7-9 / 第2章`.
final class CitationCells {
    private CitationCells() {}

    static String documents(List<Citation> citations) {
        return lines(citations.stream().map(Citation::label).toList());
    }

    static String pages(List<Citation> citations) {
        return lines(citations.stream().map(CitationCells::pages).toList());
    }

    /// The citations of two cells; empty when their lines do not pair. One document may have its
    /// pages on several lines.
    static Optional<List<Citation>> read(String documents, String pages) {
        var labels =
                Typed.clean(documents)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        var places = Typed.clean(pages).lines().map(String::strip).toList();
        if (labels.isEmpty()) {
            return places.isEmpty() ? Optional.of(List.of()) : Optional.empty();
        }
        if (labels.size() == 1) {
            return Optional.of(List.of(citation(labels.getFirst(), together(places))));
        }
        if (places.size() > labels.size()) {
            return Optional.empty();
        }
        var citations = new ArrayList<Citation>();
        for (int at = 0; at < labels.size(); at++) {
            citations.add(citation(labels.get(at), at < places.size() ? places.get(at) : ""));
        }
        return Optional.of(citations);
    }

    private static String together(List<String> places) {
        return places.stream().filter(place -> !place.isEmpty()).collect(Collectors.joining("、"));
    }

    private static Citation citation(String label, String place) {
        var parts = place.replace('／', '/').split("/", 2);
        var pages = Pages.parse(parts[0]);
        if (pages.isPresent()) {
            return new Citation(label, pages.get(), parts.length > 1 ? parts[1].strip() : "");
        }
        boolean pageless = parts[0].isBlank() && parts.length > 1;
        return new Citation(label, new Pages(List.of()), pageless ? parts[1].strip() : place);
    }

    private static String pages(Citation citation) {
        var pages = citation.pages().toString();
        var section = line(citation.section());
        if (section.isEmpty()) {
            return pages;
        }
        var alone = citation("", section);
        boolean plainly =
                pages.isEmpty()
                        && alone.section().equals(section)
                        && alone.pages().ranges().isEmpty();
        return plainly ? section : (pages + " / " + section).strip();
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(CitationCells::line).collect(Collectors.joining("\n"));
    }

    private static String line(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ").strip();
    }
}
