package jp.akashi.examination;

import jp.akashi.evidence.Evidence.StoredFile;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Puts a document to the record of a visit (調査の書類).
public final class AttachToVisit {
    /// How many documents a visit has at most.
    public static final int MOST = 30;

    private final Visits visits;

    public AttachToVisit(Visits visits) {
        this.visits = visits;
    }

    /// @return the visit; EXA-24 when it has no record, or too many documents, or this one already
    public Outcome<Visit> attach(Hand hand, Visit seen, StoredFile file) {
        var papers = seen.papers();
        boolean there =
                papers.stream().anyMatch(paper -> paper.file().digest().equals(file.digest()));
        if (seen.state() != Visit.VisitState.HELD || there || papers.size() >= MOST) {
            return Outcome.refused(Obstacle.of(ExaminationRules.VISIT_PAPER, "limit", MOST));
        }
        var report = seen.findReport().orElseThrow();
        return PlanVisit.store(
                visits, seen.held(report.with(new Visit.Paper(file, hand.signed()))));
    }
}
