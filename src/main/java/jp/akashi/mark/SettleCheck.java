package jp.akashi.mark;

import jp.akashi.examination.Hand;
import jp.akashi.kernel.MarkCheckId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Puts down what the office made of what was found on a page: the task is done.
public final class SettleCheck {
    static final int LONGEST = 1000;

    private final ShownPages pages;

    public SettleCheck(ShownPages pages) {
        this.pages = pages;
    }

    public Outcome<MarkCheckId> settle(Hand hand, MarkCheckId id, String typed) {
        var note = typed.strip();
        if (note.isEmpty() || note.length() > LONGEST) {
            return Outcome.refused(
                    Obstacle.of(MarkRules.SETTLED, "case", "words").with("most", LONGEST));
        }
        return pages.settle(id, new MarkCheck.Settled(hand.person(), hand.at(), note))
                ? Outcome.done(id)
                : Outcome.refused(Obstacle.of(MarkRules.SETTLED, "case", "twice"));
    }
}
