package jp.akashi.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Spot;
import jp.akashi.item.Answer;
import jp.akashi.item.Units;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;

/// Compares what is claimed with the text of the cited pages (002 §6(2) 書類審査): figures, days,
/// terms, and what is said in words. It only ever asks for a second look: a reader decides. It
/// forgives widths, eras, units, rounding and other words for the same, and says nothing about
/// pages it cannot read. What it found of a row it remembers until the row or its documents change.
public final class CheckSupport {
    private static final int MOST_REMEMBERED = 4_000;

    private final PageReader reader;
    private final PageShelf shelf;
    private final Map<Asked, List<Finding>> remembered =
            new LinkedHashMap<>(256, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Asked, List<Finding>> eldest) {
                    return size() > MOST_REMEMBERED;
                }
            };

    private final List<Schemes.Age> ages;

    public CheckSupport(Units units, Schemes.Checks checks, PageTexts texts) {
        this.reader = new PageReader(units, new SameWords(checks.sameWords()));
        this.shelf = new PageShelf(reader, texts);
        this.ages = checks.ages();
    }

    /// Who files what, and when.
    public record About(String providerName, String serviceName, LocalDate today) {}

    /// Looks at the documents themselves: whether they are in date, and whose they are.
    public List<Finding> checkDocuments(EvidenceIndex evidence, About about) {
        return new DocumentSupport(shelf, ages, about).check(evidence);
    }

    public List<Finding> check(Edition edition, Disclosure disclosure, EvidenceIndex evidence) {
        var reading = new ReadPages(reader, shelf);
        var found = new ArrayList<Finding>();
        for (var row : edition.rows()) {
            var cited = cited(row, evidence, reading);
            if (!cited.isEmpty()) {
                var asked = new Asked(edition.id(), row.id(), disclosure.answer(row.id()), cited);
                found.addAll(found(asked, row, reading));
            }
        }
        found.addAll(unreadable(edition, evidence, reading));
        return found;
    }

    /// Pages of one document that a row cites.
    record Cited(Evidence document, List<Integer> pages) {}

    /// Everything the findings of a row depend on.
    private record Asked(EditionId edition, ItemId item, Answer answer, List<Cited> cited) {}

    private List<Finding> found(Asked asked, Row row, ReadPages reading) {
        synchronized (remembered) {
            var known = remembered.get(asked);
            if (known != null) {
                return known;
            }
        }
        var found = new RowSupport(reader, reading, row).check(asked.answer(), asked.cited());
        synchronized (remembered) {
            remembered.put(asked, found);
        }
        return found;
    }

    private static List<Cited> cited(Row row, EvidenceIndex evidence, ReadPages reading) {
        return evidence.citationsOf(row.id()).stream()
                .flatMap(citation ->
                        evidence.find(citation.label()).stream()
                                .map(document ->
                                        new Cited(document, reading.pages(document, citation))))
                .filter(cited -> !cited.pages().isEmpty())
                .toList();
    }

    private static List<Finding> unreadable(
            Edition edition, EvidenceIndex evidence, ReadPages reading) {
        SortedMap<String, SortedSet<Integer>> blank = new TreeMap<>();
        for (var row : edition.rows()) {
            for (var cited : cited(row, evidence, reading)) {
                var pages = reading.blankPages(cited);
                if (!pages.isEmpty()) {
                    blank.computeIfAbsent(cited.document().label(), _ -> new TreeSet<>())
                            .addAll(pages);
                }
            }
        }
        return blank.entrySet().stream()
                .map(document ->
                        Finding.hint(
                                Obstacle.of(EvidenceRules.READABLE, "label", document.getKey())
                                        .with("pages", pages(document.getValue())),
                                Spot.ofDocument(document.getKey())))
                .toList();
    }

    private static Pages pages(SortedSet<Integer> numbers) {
        return Pages.of(numbers.stream().mapToInt(page -> page).toArray());
    }
}
