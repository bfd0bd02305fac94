package jp.akashi.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Spot;
import jp.akashi.evidence.CheckSupport.Cited;
import jp.akashi.item.Answer;
import jp.akashi.kernel.Obstacle;
import jp.akashi.scheme.Row;

/// Compares the answer to one row with the pages it cites.
final class RowSupport {
    private final PageReader reader;
    private final ReadPages reading;
    private final Row row;

    RowSupport(PageReader reader, ReadPages reading, Row row) {
        this.reader = reader;
        this.reading = reading;
        this.row = row;
    }

    List<Finding> check(Answer answer, List<Cited> cited) {
        if (cited.stream().anyMatch(reading::hasGap)) {
            return List.of();
        }
        var claims = new Claims(reader.figures());
        var found = new ArrayList<Finding>();
        var all = claims.of(row, answer);
        for (var claim : all) {
            doubt(claim, all, at(claim.spot(), cited, answer)).ifPresent(found::add);
        }
        var doubted =
                found.stream().map(Finding::spot).map(Spot::field).collect(Collectors.toSet());
        var prose = new ProseSupport(reading);
        for (var words : claims.prose(row, answer)) {
            if (!doubted.contains(words.spot().field())) {
                prose.doubt(words, at(words.spot(), cited, answer)).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /// The citations that speak for a site: where documents name sites, those that name this one.
    private List<Cited> at(Spot spot, List<Cited> cited, Answer answer) {
        if (spot.site().isEmpty()) {
            return cited;
        }
        var others =
                answer.parts().stream()
                        .map(Answer.Part::site)
                        .filter(site -> !site.equals(spot.site()))
                        .toList();
        var own =
                cited.stream()
                        .filter(one ->
                                reading.names(one.document(), spot.site())
                                        || others.stream()
                                                .noneMatch(site ->
                                                        reading.names(one.document(), site)))
                        .toList();
        return own.isEmpty() ? cited : own;
    }

    private Optional<Finding> doubt(Claim claim, List<Claim> all, List<Cited> cited) {
        if (cited.stream().anyMatch(one -> reading.findSupport(claim, one).isPresent())) {
            return Optional.empty();
        }
        if (claim instanceof Claim.OfOften) {
            return contradiction(claim, all, cited);
        }
        return elsewhere(claim, cited)
                .or(() -> contradiction(claim, all, cited))
                .or(() -> Optional.of(warn(claim, cited.getFirst(), absent(claim, cited))));
    }

    /// A term that stands nowhere in a document that does not speak of the item either: the wrong
    /// document.
    private Obstacle absent(Claim claim, List<Cited> cited) {
        boolean isMentioned =
                cited.stream().anyMatch(one -> reading.mentions(one.document(), claim.words()));
        return claim instanceof Claim.OfTerm && !isMentioned
                ? Obstacle.of(EvidenceRules.MENTIONED, "words", String.join("、", claim.words()))
                : claim.doubt("absent").with("pages", list(cited));
    }

    private Optional<Finding> elsewhere(Claim claim, List<Cited> cited) {
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

    private Optional<Finding> contradiction(Claim claim, List<Claim> all, List<Cited> cited) {
        return cited.stream()
                .flatMap(one ->
                        reading.findContradiction(claim, one, all).stream()
                                .map(seen ->
                                        warn(
                                                claim,
                                                one,
                                                Obstacle.of(
                                                                EvidenceRules.NOT_CONTRADICTED,
                                                                "case",
                                                                "figure")
                                                        .with("claim", claim.printed())
                                                        .with("figure", seen.figure())
                                                        .with("page", seen.page()))))
                .findFirst();
    }

    private static Finding warn(Claim claim, Cited cited, Obstacle doubt) {
        var label = cited.document().label();
        return Finding.warn(doubt.with("label", label), claim.spot().about(label));
    }

    static String list(List<Cited> cited) {
        return cited.stream()
                .map(one ->
                        one.document().label()
                                + " p."
                                + Pages.of(one.pages().stream().mapToInt(page -> page).toArray()))
                .collect(Collectors.joining("、"));
    }
}
