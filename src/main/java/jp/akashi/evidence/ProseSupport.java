package jp.akashi.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.akashi.disclosure.Finding;
import jp.akashi.evidence.CheckSupport.Cited;
import jp.akashi.kernel.Obstacle;

/// Compares what an answer says in words with the pages it cites: whether they speak of it at all,
/// say the opposite, or another page of the document speaks of it better.
final class ProseSupport {
    /// Fewer pairs of letters than this say too little to be looked for.
    private static final int TELLING = 4;

    /// A page with this share of the words speaks of the same.
    private static final double ENOUGH = 0.5;

    /// A document with less than this share does not speak of it anywhere.
    private static final double LITTLE = 0.45;

    /// Pages with less than this share speak of something else.
    private static final double TOO_LITTLE = 0.34;

    /// What a better page has to have, and to have more.
    private static final double BETTER = 0.6;

    private static final double MORE = 0.25;

    private final ReadPages reading;

    ProseSupport(ReadPages reading) {
        this.reading = reading;
    }

    Optional<Finding> doubt(Claims.Prose prose, List<Cited> cited) {
        var said = Grams.of(prose.text());
        if (!Denial.isIn(prose.text())) {
            var denied = denied(prose, said, cited);
            if (denied.isPresent()) {
                return denied;
            }
        }
        double share = reading.share(said, cited);
        if (said.size() < TELLING || share >= ENOUGH) {
            return Optional.empty();
        }
        return elsewhere(prose, said, cited)
                .or(() -> unmentioned(prose, said, cited))
                .or(() ->
                        share >= TOO_LITTLE
                                ? Optional.empty()
                                : Optional.of(
                                        warn(
                                                prose,
                                                cited.getFirst(),
                                                said("words")
                                                        .with("pages", RowSupport.list(cited)))));
    }

    private Optional<Finding> denied(Claims.Prose prose, Set<String> said, List<Cited> cited) {
        return cited.stream()
                .flatMap(one ->
                        reading.findDenial(said, prose.words(), one).stream()
                                .map(seen ->
                                        warn(
                                                prose,
                                                one,
                                                Obstacle.of(
                                                                EvidenceRules.NOT_CONTRADICTED,
                                                                "case",
                                                                "denied")
                                                        .with("figure", seen.figure())
                                                        .with("page", seen.page()))))
                .findFirst();
    }

    private Optional<Finding> elsewhere(Claims.Prose prose, Set<String> said, List<Cited> cited) {
        double share = reading.share(said, cited);
        return cited.stream()
                .flatMap(one ->
                        reading.findBestPage(said, one.document()).stream()
                                .filter(best -> !one.pages().contains(best.page()))
                                .filter(best -> best.share() >= Math.max(BETTER, share + MORE))
                                .map(best ->
                                        warn(
                                                prose,
                                                one,
                                                said("words-elsewhere")
                                                        .with("pages", RowSupport.list(cited))
                                                        .with("found-on", best.page()))))
                .findFirst();
    }

    private Optional<Finding> unmentioned(Claims.Prose prose, Set<String> said, List<Cited> cited) {
        return cited.stream()
                        .allMatch(one ->
                                !reading.mentions(one.document(), prose.words())
                                        && reading.share(said, one.document()) < LITTLE)
                ? Optional.of(
                        warn(
                                prose,
                                cited.getFirst(),
                                Obstacle.of(
                                        EvidenceRules.MENTIONED,
                                        "words",
                                        String.join("、", prose.words()))))
                : Optional.empty();
    }

    private static Obstacle said(String why) {
        return Obstacle.of(EvidenceRules.SAID, "case", why);
    }

    private static Finding warn(Claims.Prose prose, Cited cited, Obstacle doubt) {
        var label = cited.document().label();
        return Finding.warn(doubt.with("label", label), prose.spot().about(label));
    }
}
