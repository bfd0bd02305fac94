package jp.akashi.examination;

import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.examination.Verdict.Judgement;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Puts down the office's verdict on one item during the document check (書類審査).
public final class JudgeItem {
    private static final int TRIES = 20;
    private final Examinations examinations;
    private final Advance advance;

    public JudgeItem(Examinations examinations, Advance advance) {
        this.examinations = examinations;
        this.advance = advance;
    }

    /// What is found, and which verdict on the item the examiner saw before (nobody's is
    /// overwritten unseen).
    public record Finding(
            ItemId item, Judgement judgement, String comment, Optional<Verdict> seen) {}

    public Outcome<Examination> judge(Hand hand, Application application, Finding finding) {
        if (finding.judgement() != Judgement.ACCEPTED && finding.comment().isBlank()) {
            return Outcome.refused(Obstacle.of(ExaminationRules.REASONED, "item", finding.item()));
        }
        var verdict =
                new Verdict(
                        finding.item(),
                        finding.judgement(),
                        finding.comment().strip(),
                        application.latest().revision(),
                        hand.signed());
        for (int tries = 0; tries < TRIES; tries++) {
            var current = examinations.get(application.id());
            if (current.stage() != Stage.DOCUMENTS || hand.party() != Turn.OFFICE) {
                return Outcome.refused(
                        Obstacle.of(ExaminationRules.STEP, "stage", current.stage())
                                .with("event", "JUDGE"));
            }
            if (!current.findVerdict(finding.item()).equals(finding.seen())) {
                return Outcome.refused(Obstacle.of(ExaminationRules.NO_LOST_UPDATE));
            }
            var stored = advance.stay(current, current.findings().with(verdict));
            if (stored instanceof Outcome.Done<Examination>) {
                return stored;
            }
        }
        throw new IllegalStateException(
                "a case that others change all the time: " + application.id());
    }
}
