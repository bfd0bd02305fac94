package jp.akashi.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Spot;
import jp.akashi.item.Units;
import jp.akashi.kernel.Obstacle;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Row;

/// Compares what is claimed in figures and dates with the text of the cited pages (002 §6(2) 書類審査).
/// It only ever asks for a second look: a reader decides. It forgives widths, eras, units and
/// rounding, and says nothing about pages it cannot read.
public final class CheckSupport {
    private final PageReader reader;
    private final PageTexts texts;

    public CheckSupport(Units units, PageTexts texts) {
        this.reader = new PageReader(units);
        this.texts = texts;
    }

    public List<Finding> check(Edition edition, Disclosure disclosure, EvidenceIndex evidence) {
        var reading = new ReadPages(reader, texts);
        var found = new ArrayList<Finding>();
        for (var row : edition.rows()) {
            var cited = cited(row, evidence, reading);
            if (!cited.isEmpty()) {
                Claim.of(row, disclosure.answer(row.id())).stream()
                        .flatMap(claim -> doubt(claim, cited, reading).stream())
                        .forEach(found::add);
            }
        }
        found.addAll(unreadable(edition, evidence, reading));
        return found;
    }

    /// Pages of one document that a row cites.
    record Cited(Evidence document, List<Integer> pages) {}

    private static List<Cited> cited(Row row, EvidenceIndex evidence, ReadPages reading) {
        return evidence.citationsOf(row.id()).stream()
                .flatMap(citation ->
                        evidence.find(citation.label()).stream()
                                .map(document ->
                                        new Cited(document, reading.pages(document, citation))))
                .filter(cited -> !cited.pages().isEmpty())
                .toList();
    }

    private Optional<Finding> doubt(Claim claim, List<Cited> cited, ReadPages reading) {
        if (cited.stream().anyMatch(one -> reading.hasGap(one))
                || cited.stream().anyMatch(one -> reading.findSupport(claim, one).isPresent())) {
            return Optional.empty();
        }
        return Optional.of(
                elsewhere(claim, cited, reading)
                        .or(() -> contradiction(claim, cited, reading))
                        .orElseGet(() ->
                                warn(
                                        claim,
                                        cited.getFirst(),
                                        claim.doubt("absent").with("pages", list(cited)))));
    }

    private static Optional<Finding> elsewhere(Claim claim, List<Cited> cited, ReadPages reading) {
        return cited.stream()
                .flatMap(one ->
                        reading.findBestPage(claim, one.document()).stream()
                                .map(page ->
                                        warn(
                                                claim,
                                                one,
                                                claim.doubt("elsewhere")
                                                        .with("pages", list(cited))
                                                        .with("found-on", page))))
                .findFirst();
    }

    private static Optional<Finding> contradiction(
            Claim claim, List<Cited> cited, ReadPages reading) {
        return cited.stream()
                .flatMap(one ->
                        reading.findContradiction(claim, one).stream()
                                .map(seen ->
                                        warn(
                                                claim,
                                                one,
                                                Obstacle.of(
                                                                EvidenceRules.NOT_CONTRADICTED,
                                                                "claim",
                                                                claim.printed())
                                                        .with("figure", seen.figure())
                                                        .with("page", seen.page()))))
                .findFirst();
    }

    private static Finding warn(Claim claim, Cited cited, Obstacle doubt) {
        var label = cited.document().label();
        return Finding.warn(doubt.with("label", label), claim.spot().about(label));
    }

    private static String list(List<Cited> cited) {
        return String.join(
                "、",
                cited.stream()
                        .map(one ->
                                one.document().label()
                                        + " p."
                                        + Pages.of(
                                                one.pages().stream()
                                                        .mapToInt(page -> page)
                                                        .toArray()))
                        .toList());
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
