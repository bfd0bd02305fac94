package jp.akashi.examination;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.OpenCorrection;
import jp.akashi.fee.IssueInvoice;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// The formality check (形式審査): passed with its invoice if it costs something, or sent back with
/// what is amiss.
public final class CheckFormality {
    private final Advance advance;
    private final IssueInvoice issueInvoice;
    private final OpenCorrection openCorrection;

    public CheckFormality(
            Advance advance, IssueInvoice issueInvoice, OpenCorrection openCorrection) {
        this.advance = advance;
        this.issueInvoice = issueInvoice;
        this.openCorrection = openCorrection;
    }

    /// The office's finding: the points in order, and a note for the provider when some are not.
    public record Finding(List<FormalityPoint> inOrder, String note) {}

    /// Passes when every point is in order, and makes the invoice of what costs something; sends
    /// back otherwise.
    ///
    /// @return the case awaiting its fee, in the document check when it is free, or sent back;
    ///   EXA-10 when something is amiss and no note says what
    public Outcome<Examination> conclude(
            Hand hand, Examination seen, Application application, Finding finding) {
        var findings = seen.findings().withPoints(finding.inOrder());
        var missing =
                Arrays.stream(FormalityPoint.values())
                        .filter(point -> !finding.inOrder().contains(point))
                        .map(Enum::name)
                        .collect(Collectors.joining(" "));
        if (missing.isEmpty() && issueInvoice.isFree(application)) {
            return advance.take(
                    hand, seen, findings, new Advance.Move(Event.PASS_FREE, finding.note()));
        }
        if (missing.isEmpty()) {
            return advance.take(
                            hand,
                            seen,
                            findings,
                            new Advance.Move(Event.PASS_FORMALITY, finding.note()))
                    .then(next ->
                            issueInvoice.issue(application, hand.person()).map(invoice -> next));
        }
        if (finding.note().isBlank()) {
            return Outcome.refused(Obstacle.of(ExaminationRules.RETURN_NOTE, "missing", missing));
        }
        return advance.take(
                        hand,
                        seen,
                        findings,
                        new Advance.Move(Event.RETURN_FOR_FORMALITY, finding.note()))
                .map(next -> {
                    openCorrection.open(application, hand.person(), hand.at());
                    return next;
                });
    }
}
