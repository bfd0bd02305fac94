package jp.akashi.examination;

import jp.akashi.application.Drafts;
import jp.akashi.kernel.Outcome;

/// Takes an application back (申請の取下げ) at the provider's wish; an open correction goes with it.
public final class Withdraw {
    private final Advance advance;
    private final Drafts drafts;

    public Withdraw(Advance advance, Drafts drafts) {
        this.advance = advance;
        this.drafts = drafts;
    }

    public Outcome<Examination> withdraw(Hand hand, Examination seen, String reason) {
        return advance.take(hand, seen, seen.findings(), new Advance.Move(Event.WITHDRAW, reason))
                .map(next -> {
                    drafts.findCorrection(seen.application())
                            .ifPresent(draft -> drafts.remove(draft.id()));
                    return next;
                });
    }
}
