package jp.akashi.evidence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Spot;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.scheme.Edition;

/// Checks that every answer has its evidence (疎明資料) and that every citation leads to a page there
/// is (002 §4(4)ウ). What stands on the pages is `CheckSupport`'s.
public final class CheckEvidence {
    private static final Pattern URL = Pattern.compile("(?i)https?://\\S+|www\\.\\S+");

    public List<Finding> check(Edition edition, Disclosure disclosure, EvidenceIndex evidence) {
        var found = new ArrayList<Finding>();
        for (var row : edition.rows()) {
            if (disclosure.answer(row.id()).claims()) {
                found.addAll(uncited(row.id(), evidence));
            }
            evidence.citationsOf(row.id()).stream()
                    .flatMap(citation -> faults(row.id(), citation, evidence))
                    .forEach(found::add);
        }
        evidence.documents().stream().flatMap(CheckEvidence::faults).forEach(found::add);
        found.addAll(unused(evidence));
        return found;
    }

    private static List<Finding> uncited(ItemId item, EvidenceIndex evidence) {
        return evidence.citationsOf(item).isEmpty()
                ? List.of(Finding.refuse(Obstacle.of(EvidenceRules.CITED), Spot.of(item)))
                : List.of();
    }

    private static Stream<Finding> faults(ItemId item, Citation citation, EvidenceIndex evidence) {
        return evidence.find(citation.label())
                .map(document -> pageFault(citation, document))
                .orElseGet(() -> Stream.of(missing(citation)))
                .map(fault -> Finding.refuse(fault, Spot.of(item).about(citation.label())));
    }

    private static Obstacle missing(Citation citation) {
        var url = URL.matcher(Normalizer.normalize(citation.label(), Normalizer.Form.NFKC));
        return url.find()
                ? Obstacle.of(EvidenceRules.NO_BARE_URL, "url", url.group())
                : Obstacle.of(EvidenceRules.FILED, "case", "cited").with("label", citation.label());
    }

    private static Stream<Obstacle> pageFault(Citation citation, Evidence document) {
        var fault = Obstacle.of(EvidenceRules.PAGES, "label", document.label());
        if (citation.pages().ranges().isEmpty()) {
            return citation.section().isBlank()
                    ? Stream.of(fault.with("case", "none"))
                    : Stream.of();
        }
        return citation.pages().last() > document.file().pages()
                ? Stream.of(
                        fault.with("case", "beyond")
                                .with("page", citation.pages().last())
                                .with("count", document.file().pages()))
                : Stream.of();
    }

    private static Stream<Finding> faults(Evidence document) {
        if (document.kind() != EvidenceKind.WEB_PAGE) {
            return Stream.of();
        }
        var capture = document.capture();
        boolean hasUrl = capture != null && URL.matcher(capture.url()).lookingAt();
        boolean hasDate = capture != null && capture.capturedOn() != null;
        if (hasUrl && hasDate) {
            return Stream.of();
        }
        var why = hasUrl ? "date" : hasDate ? "url" : "both";
        return Stream.of(
                Finding.refuse(
                        Obstacle.of(EvidenceRules.CAPTURE, "case", why)
                                .with("label", document.label()),
                        Spot.ofDocument(document.label())));
    }

    private static List<Finding> unused(EvidenceIndex evidence) {
        var cited =
                evidence.citations().values().stream()
                        .flatMap(List::stream)
                        .flatMap(citation -> evidence.find(citation.label()).stream())
                        .map(Evidence::id)
                        .collect(Collectors.toSet());
        return evidence.documents().stream()
                .filter(document -> !isForFaceSheet(document.kind()))
                .filter(document -> !cited.contains(document.id()))
                .map(document ->
                        Finding.warn(
                                Obstacle.of(EvidenceRules.USED, "label", document.label())
                                        .with("title", document.title()),
                                Spot.ofDocument(document.label())))
                .toList();
    }

    private static boolean isForFaceSheet(EvidenceKind kind) {
        return Set.of(EvidenceKind.REGISTER_CERTIFICATE, EvidenceKind.AUTHORITY).contains(kind);
    }
}
