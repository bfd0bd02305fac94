package jp.akashi.examination;

import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.examination.Verdict.Judgement;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.scheme.Schemes;

/// Accepts in one deliberate step the rows of a renewal or a switch in which nothing has changed
/// since they were found proper (002 §9(1)). A verdict somebody gave meanwhile stays.
public final class AcceptUnchanged {
    private final Advance advance;
    private final FindPrecedent findPrecedent;
    private final Schemes schemes;

    public AcceptUnchanged(Advance advance, FindPrecedent findPrecedent, Schemes schemes) {
        this.advance = advance;
        this.findPrecedent = findPrecedent;
        this.schemes = schemes;
    }

    /// The rows the examiner looked over, and the comment that goes with each verdict.
    public record Looked(List<ItemId> items, String comment) {}

    public Outcome<Examination> accept(
            Hand hand, Examination seen, Application application, Looked looked) {
        if (seen.stage() != Stage.DOCUMENTS || hand.party() != Turn.OFFICE) {
            return Outcome.refused(
                    Obstacle.of(ExaminationRules.STEP, "stage", seen.stage())
                            .with("event", "JUDGE"));
        }
        var unchanged = listUnchanged(application);
        var others = looked.items().stream().filter(item -> !unchanged.contains(item)).toList();
        if (looked.items().isEmpty() || !others.isEmpty()) {
            return Outcome.refused(Obstacle.of(ExaminationRules.UNCHANGED, "items", names(others)));
        }
        var findings = seen.findings();
        for (var item : looked.items()) {
            if (seen.findVerdict(item).isEmpty()) {
                findings = findings.with(verdict(hand, application, item, looked.comment()));
            }
        }
        return advance.stay(seen, findings);
    }

    /// Accepts all unchanged rows of a change report whose document check begins: only what it
    /// changes is examined (002 §9(1)). Any other case stays as it is.
    public Outcome<Examination> carryOver(Hand hand, Examination seen, Application application) {
        var unchanged =
                application.kind() == ApplicationKind.CHANGE && seen.stage() == Stage.DOCUMENTS
                        ? listUnchanged(application)
                        : List.<ItemId>of();
        return unchanged.isEmpty()
                ? Outcome.done(seen)
                : accept(hand, seen, application, new Looked(unchanged, "変更のない項目"));
    }

    /// The rows in which nothing has changed; none where the application goes on from no certified
    /// case.
    public List<ItemId> listUnchanged(Application application) {
        return findPrecedent.of(application).stream()
                .flatMap(precedent ->
                        schemes.get(application.edition()).rows().stream()
                                .filter(row -> ConcludeDocuments.isJudged(row, application))
                                .filter(row -> precedent.isUnchanged(application, row))
                                .map(row -> row.id()))
                .toList();
    }

    private static Verdict verdict(
            Hand hand, Application application, ItemId item, String comment) {
        return new Verdict(
                item, Judgement.ACCEPTED, comment, application.latest().revision(), hand.signed());
    }

    private static String names(List<ItemId> items) {
        return items.stream().map(ItemId::value).collect(Collectors.joining(" "));
    }
}
